package io.leadershipbot.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The chart, rendered by Helm itself. No cluster is asked. */
class ChartReleaseIT {

    private static final Path CHART = Release.MODULE.resolve("helm/leadership-bot");
    private static final String KUBERNETES = "1.30.0";
    private static final YAMLMapper YAML = new YAMLMapper();

    @TempDir
    private Path folder;

    @Test
    void helm_finds_no_fault() {
        var found = new Helm(CHART).lint().strict().quiet().call();
        assertThat(found.isFailed()).as(() -> String.join("\n", found.getMessages())).isFalse();
    }

    @Test
    void it_has_the_version_of_the_release() throws Exception {
        var chart = YAML.readTree(CHART.resolve("Chart.yaml").toFile());
        assertThat(chart.get("version").asText()).isEqualTo(Release.VERSION);
        assertThat(chart.get("appVersion").asText()).isEqualTo(Release.VERSION);
    }

    @Test
    void one_node_keeps_its_data_on_a_volume_that_no_two_processes_share() throws Exception {
        var made = rendered(template());
        assertThat(made).containsOnlyKeys("Deployment", "Service", "PersistentVolumeClaim");
        assertThat(at(made, "Deployment", "/spec/replicas").asInt()).isEqualTo(1);
        assertThat(at(made, "Deployment", "/spec/strategy/type").asText()).isEqualTo("Recreate");
        assertThat(at(made, "Deployment", "/spec/template/spec/volumes/0/persistentVolumeClaim/claimName"))
                .isEqualTo(at(made, "PersistentVolumeClaim", "/metadata/name"));
    }

    @Test
    void several_nodes_share_postgresql_and_are_replaced_one_by_one() throws Exception {
        var made = rendered(template().set("replicas", 3).set("postgresql.existingSecret", "database"));
        assertThat(made).containsOnlyKeys("Deployment", "Service", "PodDisruptionBudget");
        assertThat(at(made, "Deployment", "/spec/replicas").asInt()).isEqualTo(3);
        assertThat(at(made, "Deployment", "/spec/strategy/rollingUpdate/maxUnavailable").asText()).isEqualTo("0");
        assertThat(at(made, "Deployment", "/spec/template/spec/containers/0/env").toString())
                .contains("\"secretKeyRef\":{\"name\":\"database\",\"key\":\"DATABASE_URL\"}");
        assertThat(at(made, "PodDisruptionBudget", "/spec/selector"))
                .isEqualTo(at(made, "Deployment", "/spec/selector"));
    }

    @Test
    void the_pod_may_do_nothing_that_it_need_not() throws Exception {
        var pod = at(rendered(template()), "Deployment", "/spec/template/spec");
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(pod.at("/containers/0/securityContext").toString()).isEqualTo(
                "{\"allowPrivilegeEscalation\":false,\"readOnlyRootFilesystem\":true,\"capabilities\":{\"drop\":[\"ALL\"]}}");
        assertThat(pod.at("/automountServiceAccountToken").asBoolean(true)).isFalse();
        // The variables that Kubernetes would add are settings that the bot does not know.
        assertThat(pod.at("/enableServiceLinks").asBoolean(true)).isFalse();
    }

    @Test
    void its_probes_ask_what_the_image_has() throws Exception {
        var container = at(rendered(template()), "Deployment", "/spec/template/spec/containers/0");
        for (var probe : new String[]{"startupProbe", "livenessProbe", "readinessProbe"}) {
            assertThat(container.at("/" + probe + "/exec/command/0").asText())
                    .isEqualTo("/opt/leadership-bot/health");
        }
        assertThat(container.get("image").asText()).isEqualTo("leadership-bot:" + Release.VERSION);
    }

    @Test
    void settings_reach_the_bot_as_they_were_written() throws Exception {
        var values = Files.writeString(folder.resolve("values.yaml"),
                "settings: {BOT_NAME: 12345678, LOG_FORMAT: text, TEAMS_APP_ID: \"0123\"}");
        assertThat(at(rendered(template().withValuesFile(values)), "Deployment",
                "/spec/template/spec/containers/0/env").toString())
                .isEqualTo("""
                           [{"name":"BOT_NAME","value":"12345678"},{"name":"LOG_FORMAT","value":"text"},\
                           {"name":"TEAMS_APP_ID","value":"0123"}]""");
    }

    @Test
    void secrets_are_only_named() throws Exception {
        var made = rendered(template().set("existingSecret", "credentials").set("ingress.enabled", true)
                .set("ingress.host", "bot.example.org").set("ingress.tlsSecret", "certificate"));
        assertThat(at(made, "Deployment", "/spec/template/spec/containers/0/envFrom").toString())
                .isEqualTo("[{\"secretRef\":{\"name\":\"credentials\"}}]");
        assertThat(at(made, "Ingress", "/spec/tls/0/secretName").asText()).isEqualTo("certificate");
        assertThat(made).doesNotContainKey("Secret");
    }

    @ParameterizedTest
    @CsvSource({"replicas, 2, SQLite serves one process", "settings.SLACK_BOT_TOKEN, xoxb-1, SLACK_BOT_TOKEN",
            "replica, 1, replica", "ingress.enabled, true, ingress.host is empty", "service.port, 70000, port"})
    void what_cannot_work_is_refused(String value, String wrong, String why) {
        var template = template().set(value, wrong);
        assertThatThrownBy(template::call).hasMessageContaining(why);
    }

    private static TemplateCommand template() {
        return new Helm(CHART).template().withName("leadership-bot").withNamespace("bots")
                .withKubeVersion(KUBERNETES);
    }

    private static Map<String, JsonNode> rendered(TemplateCommand template) throws Exception {
        var made = new HashMap<String, JsonNode>();
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(template.call())) {
            while (documents.hasNextValue()) {
                var document = documents.nextValue();
                assertThat(made.put(document.get("kind").asText(), document)).isNull();
            }
        }
        return made;
    }

    private static JsonNode at(Map<String, JsonNode> made, String kind, String pointer) {
        return requireNonNull(made.get(kind), kind).at(pointer);
    }
}
