package io.leadershipbot.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class CommandLineToolTest {

    private static final Card NO_TIP = Card.of(Text.of("I do not know that area"),
            new Block.Paragraph(Text.of("Areas: feedback, trust")));

    private static final String APP_ID = "0f5e1c1a-7a0e-4a6b-9a53-2a1f0c9d8e7f";

    @TempDir
    private Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> served = new java.util.ArrayList<>();
    private CommandLineTool tool;

    @BeforeEach
    void open_a_terminal() {
        var terminal = new Terminal(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false,
                Locale.ENGLISH, environment, folder, folder);
        tool = new CommandLineTool(terminal, Words.english(), new Parts(() -> {
            served.add("served");
            return ExitStatus.OK;
        }, () -> {
            throw new IllegalStateException("canary");
        }, typed -> new GivenTip(NO_TIP, Optional.empty())));
    }

    @Test
    void nothing_and_serve_both_serve() {
        assertThat(tool.run()).isZero();
        assertThat(tool.run("serve")).isZero();
        assertThat(served).hasSize(2);
    }

    @Test
    void help_names_every_command_and_what_it_is_for() {
        assertThat(tool.run("--help")).isZero();
        assertThat(out()).contains("serve", "tip", "content", "manifest", "setup", "version", "completion", "help")
                .doesNotContain("rehearse").doesNotContain("null");
        assertThat(out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void every_command_and_option_has_words() {
        assertThatEverythingHasWords(tool.commandLine());
    }

    private static void assertThatEverythingHasWords(CommandLine command) {
        var spec = command.getCommandSpec();
        if (!spec.usageMessage().hidden()) {
            assertThat(spec.usageMessage().header()).as(spec.qualifiedName()).isNotEmpty();
            spec.args().forEach(
                    arg -> assertThat(arg.description()).as(spec.qualifiedName() + " " + arg).isNotEmpty());
            command.getSubcommands().values().forEach(CommandLineToolTest::assertThatEverythingHasWords);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"serv", "tipp", "versoin"})
    void a_misspelt_command_is_answered_with_the_nearest(String typed) {
        assertThat(tool.run(typed)).isEqualTo(ExitStatus.USAGE);
        assertThat(err()).contains("Did you mean");
        assertThat(served).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-such", "content", "manifest", "setup", "content chek"})
    void what_is_not_asked_rightly_is_a_usage_fault(String typed) {
        assertThat(tool.run(typed.split(" "))).isEqualTo(ExitStatus.USAGE);
        assertThat(err()).isNotEmpty();
        assertThat(out()).isEmpty();
    }

    @Test
    void version_tells_what_runs() throws IOException {
        assertThat(tool.run("version")).isZero();
        assertThat(out()).startsWith("Leadership Bot " + Version.current());
        out.reset();
        assertThat(tool.run("version", "--json")).isZero();
        assertThat(json().get("version").asText()).isEqualTo(Version.current()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(json().get("java").asText()).isEqualTo(Runtime.version().toString());
    }

    @Test
    void a_tip_that_there_is_not_is_a_usage_fault_and_goes_to_the_error_stream() {
        assertThat(tool.run("tip", "xqzzy")).isEqualTo(ExitStatus.USAGE);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("I do not know that area", "Areas: feedback, trust");
    }

    @Test
    void the_built_in_pack_has_nothing_to_mend() {
        assertThat(tool.run("content", "check")).as(err()).isZero();
        assertThat(out()).isEqualTo("Nothing to mend.\n");
    }

    @Test
    void every_fault_of_a_pack_is_told_with_its_place_and_how_to_mend_it() throws IOException {
        var area = Files.createDirectories(folder.resolve("pack/en")).resolve("trust.yaml");
        Files.writeString(area, "schema: 1\narea: trust\nnonsense: 1\n");
        assertThat(tool.run("content", "check", "pack")).isEqualTo(ExitStatus.FOUND);
        assertThat(out()).contains("en/trust.yaml:3").contains("nonsense").containsPattern("\\d+ to mend");
        out.reset();
        assertThat(tool.run("content", "check", "pack", "--json")).isEqualTo(ExitStatus.FOUND);
        assertThat(json().get("faults")).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.get("file").asText()).isNotEmpty();
            assertThat(fault.get("line").asInt()).isPositive();
            assertThat(fault.get("what").asText()).isNotEmpty();
            assertThat(fault.get("fix").asText()).isNotEmpty();
        });
    }

    @Test
    void a_folder_that_is_not_there_is_a_fault_like_any_other() {
        assertThat(tool.run("content", "check", "nowhere")).isEqualTo(ExitStatus.FOUND);
        assertThat(out()).contains("to mend");
        assertThat(tool.run("content", "coverage", "nowhere")).isEqualTo(ExitStatus.FOUND);
    }

    @Test
    void coverage_tells_what_covers_what() throws IOException {
        assertThat(tool.run("content", "coverage", "--json")).isZero();
        assertThat(json().get("covered").size()).isEqualTo(127);
        assertThat(json().get("covered").get("targets.1")).isNotEmpty();
        assertThat(json().get("uncovered")).isEmpty();
        out.reset();
        assertThat(tool.run("content", "coverage")).isZero();
        assertThat(out()).contains("targets.1: ").endsWith("127 of 127 covered.\n");
    }

    @Test
    void the_manifest_names_command_bot_and_address() throws IOException {
        assertThat(tool.run("manifest", "slack", "--url", "https://bot.example.org", "--name", "Coach", "--command",
                "/coach")).as(err()).isZero();
        assertThat(json().at("/features/slash_commands/0/command").asText()).isEqualTo("/coach");
        assertThat(json().at("/features/slash_commands/0/url").asText())
                .isEqualTo("https://bot.example.org/slack/events");
        assertThat(json().at("/display_information/name").asText()).isEqualTo("Coach");
    }

    @Test
    void the_manifest_takes_what_is_set() throws IOException {
        environment.putAll(Map.of("PUBLIC_URL", "https://set.example.org", "BOT_NAME", "Set", "SLACK_COMMAND", "/set"));
        assertThat(tool.run("manifest", "slack")).isZero();
        assertThat(json().at("/features/slash_commands/0/url").asText()).startsWith("https://set.example.org/");
        assertThat(json().at("/display_information/name").asText()).isEqualTo("Set");
    }

    @Test
    void a_manifest_without_an_address_is_for_socket_mode() throws IOException {
        assertThat(tool.run("manifest", "slack")).as(err()).isZero();
        assertThat(json().at("/settings/socket_mode_enabled").asBoolean()).isTrue();
        assertThat(json().findValuesAsText("url")).isEmpty();
    }

    @Test
    void the_content_is_written_as_a_page_and_no_other_file_is_overwritten() throws IOException {
        assertThat(tool.run("content", "preview")).as(err()).isZero();
        assertThat(out()).contains("Wrote leadership-bot-content.html.");
        assertThat(tool.run("content", "preview")).as(err()).isZero();
        Files.writeString(folder.resolve("mine.html"), "mine");
        assertThat(tool.run("content", "preview", "mine.html")).isEqualTo(ExitStatus.FOUND);
        assertThat(err()).contains("mine.html is there already and is no such page.");
        assertThat(tool.run("content", "preview", "gone/page.html")).isEqualTo(ExitStatus.FOUND);
        assertThat(err()).contains("gone/page.html cannot be written.");
    }

    @Test
    void what_is_no_address_is_named_with_the_form_it_needs() {
        assertThat(tool.run("manifest", "slack", "--url", "http://x y")).isEqualTo(2);
        assertThat(err()).contains("'http://x y' is not an address. Write it as https://bot.example.org.")
                .doesNotContain("Exception");
    }

    @Test
    void a_manifest_with_a_wrong_address_is_a_usage_fault() {
        assertThat(tool.run("manifest", "slack", "--url", "http://x")).isEqualTo(ExitStatus.USAGE);
        assertThat(tool.run("manifest", "slack", "--url", "https://x", "--command", "no slash"))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(out()).isEmpty();
    }

    @Test
    void the_package_for_teams_is_written_where_it_is_asked_for() throws IOException {
        assertThat(tool.run("manifest", "teams", "--url", "https://bot.example.org", "--name", "Coach", "--app-id",
                APP_ID, "--out", "coach.zip")).as(err()).isZero();
        assertThat(out()).contains("Wrote coach.zip.");
        var manifest = teamsManifest("coach.zip");
        assertThat(manifest.at("/name/short").asText()).isEqualTo("Coach");
        assertThat(manifest.at("/bots/0/botId").asText()).isEqualTo(APP_ID);
        assertThat(manifest.path("version").asText()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void the_package_for_teams_takes_what_is_set() throws IOException {
        environment.putAll(Map.of("PUBLIC_URL", "https://set.example.org", "BOT_NAME", "Set", "TEAMS_APP_ID", APP_ID,
                "TEAMS_TENANT_ID", APP_ID, "TEAMS_APP_PASSWORD", "a-secret-of-some-length"));
        assertThat(tool.run("manifest", "teams")).as(err()).isZero();
        var manifest = teamsManifest("leadership-bot-teams.zip");
        assertThat(manifest.at("/name/short").asText()).isEqualTo("Set");
        assertThat(manifest.at("/bots/0/botId").asText()).isEqualTo(APP_ID);
        assertThat(manifest.at("/validDomains/0").asText()).isEqualTo("set.example.org");
    }

    @Test
    void a_package_for_teams_without_all_it_needs_tells_everything_that_is_missing() {
        assertThat(tool.run("manifest", "teams")).isEqualTo(ExitStatus.USAGE);
        assertThat(err()).contains("--url https://", "--app-id");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_package_for_teams_that_cannot_be_made_or_written_says_why() {
        assertThat(tool.run("manifest", "teams", "--url", "https://x.org", "--app-id", "no-guid"))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(err()).contains("'no-guid' is not an app id");
        assertThat(tool.run("manifest", "teams", "--url", "https://x.org", "--app-id", APP_ID, "--out",
                "no/such/folder.zip")).isEqualTo(ExitStatus.FOUND);
        assertThat(err()).contains("I cannot write").contains("folder.zip");
    }

    private JsonNode teamsManifest(String file) throws IOException {
        try (var zip = new ZipFile(folder.resolve(file).toFile())) {
            return JsonMapper.builder().build().readTree(zip.getInputStream(zip.getEntry("manifest.json")));
        }
    }

    @Test
    void the_completion_script_knows_the_commands() {
        assertThat(tool.run("completion")).isZero();
        assertThat(out()).contains("leadership-bot", "coverage", "complete -F");
    }

    @Test
    void what_nobody_foresaw_is_told_by_its_class_and_never_its_words() {
        assertThat(tool.run("rehearse")).isEqualTo(ExitStatus.FOUND);
        assertThat(err()).contains("java.lang.IllegalStateException").doesNotContain("canary");
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    private JsonNode json() throws IOException {
        return new JsonMapper().readTree(out());
    }
}
