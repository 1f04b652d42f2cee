package io.leadershipbot.teams.manifest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.leadershipbot.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AppPackageTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOT_ID = "0f5e1c1a-7a0e-4a6b-9a53-2a1f0c9d8e7f";
    private static final AppDescription APP = new AppDescription(BOT_ID, "Leadership Bot", "0.1.0-SNAPSHOT",
            URI.create("https://bot.example.com/"));

    @Test
    void package_holds_the_manifest_its_icons_and_its_translation() throws IOException {
        assertThat(files(APP)).containsOnlyKeys("manifest.json", "color.png", "outline.png", "de.json");
    }

    @Test
    void manifest_is_one_that_teams_takes() throws IOException {
        var manifest = JSON.readTree(files(APP).get("manifest.json"));

        assertThat(faults("MicrosoftTeams.schema.json", manifest)).isEmpty();
        assertThat(manifest.path("manifestVersion").asText()).isEqualTo("1.19");
        assertThat(manifest.path("version").asText()).isEqualTo("0.1.0");
        assertThat(manifest.at("/bots/0/botId").asText()).isEqualTo(BOT_ID);
        assertThat(manifest.at("/validDomains")).extracting(JsonNode::asText).containsExactly("bot.example.com");
        assertThat(manifest.at("/bots/0").has("supportsTargetedMessages")).isFalse();
    }

    @Test
    void schema_refuses_what_teams_would_refuse() throws IOException {
        var manifest = JSON.readTree(files(APP).get("manifest.json"));
        ((ObjectNode) manifest.path("name")).put("short", "x".repeat(31));
        ((ObjectNode) manifest).put("odd", 1).put("id", "no guid");

        assertThat(faults("MicrosoftTeams.schema.json", manifest)).hasSize(3);
    }

    @Test
    void translation_is_one_that_teams_takes_and_says_everything_in_german() throws IOException {
        var manifest = JSON.readTree(files(APP).get("manifest.json"));
        var german = JSON.readTree(files(APP).get("de.json"));

        assertThat(faults("MicrosoftTeams.Localization.schema.json", german)).isEmpty();
        assertThat(german.path("description.short").asText()).contains("Führen");
        for (int list = 0; list < 3; list++) {
            for (int i = 0; i < manifest.at("/bots/0/commandLists/" + list + "/commands").size(); i++) {
                assertThat(german.path("bots[0].commandLists[" + list + "].commands[" + i + "].description").asText())
                        .isNotEmpty().isNotEqualTo(manifest
                                .at("/bots/0/commandLists/" + list + "/commands/" + i + "/description").asText());
            }
        }
    }

    @Test
    void every_scope_offers_the_ten_commands() throws IOException {
        var lists = JSON.readTree(files(APP).get("manifest.json")).at("/bots/0/commandLists");

        assertThat(lists).extracting(list -> list.at("/scopes/0").asText()).containsExactly("personal", "team",
                "groupChat");
        assertThat(lists).allSatisfy(list -> assertThat(list.path("commands")).extracting(
                command -> command.path("title").asText()).containsExactly("tip", "area", "compare", "quote", "story",
                        "challenge", "areas", "settings", "about", "help"));
    }

    @Test
    void every_command_is_one_that_the_bot_has() throws IOException {
        var messages = Messages.in(Locale.ENGLISH);

        assertThat(JSON.readTree(files(APP).get("manifest.json")).at("/bots/0/commandLists/0/commands"))
                .allMatch(command -> messages.has("command." + command.path("title").asText() + ".summary"));
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(Words.in(Locale.GERMAN).bundle().keySet()).isEqualTo(Words.in(Locale.ENGLISH).bundle().keySet());
        assertThat(Stream.of(Locale.GERMAN, Locale.ENGLISH).map(Words::in)
                .flatMap(words -> words.bundle().keySet().stream().map(words::say)))
                .noneMatch(said -> said.contains("!"));
    }

    @Test
    void same_app_has_the_same_bytes_wherever_and_whenever() {
        var here = TimeZone.getDefault();
        var bytes = AppPackage.zip(APP);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertThat(AppPackage.zip(APP)).isEqualTo(bytes);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void app_keeps_its_id_while_the_bot_keeps_its_own() {
        var renamed = new AppDescription(BOT_ID.toUpperCase(Locale.ROOT), "Coach", "2.0.0",
                URI.create("https://coach.example.com"));
        var other = new AppDescription("1" + BOT_ID.substring(1), "Coach", "2.0.0",
                URI.create("https://coach.example.com"));

        assertThat(renamed.appId()).isEqualTo(APP.appId()).isNotEqualTo(other.appId());
        assertThat(APP.appId().toString()).isNotEqualTo(BOT_ID);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                  bot                                  | Bot                             | 1.0.0 | https://a.b | 'bot' is not an app id.
                                                                  0f5e1c1a-7a0e-4a6b-9a53-2a1f0c9d8e7f | 1234567890123456789012345678901 | 1.0.0 | https://a.b | Teams takes 1 to 30 characters.
                                                                  0f5e1c1a-7a0e-4a6b-9a53-2a1f0c9d8e7f | Bot                             | 1.0   | https://a.b | '1.0' cannot be the app's version
                                                                  0f5e1c1a-7a0e-4a6b-9a53-2a1f0c9d8e7f | Bot                             | 1.0.0 | http://a.b  | Teams takes https only
                                                                  0f5e1c1a-7a0e-4a6b-9a53-2a1f0c9d8e7f | Bot                             | 1.0.0 | https:a     | Teams takes https only
                                                                  """)
    void what_teams_does_not_take_is_refused_with_a_reason(String id, String name, String version, URI url,
            String reason) {
        assertThatThrownBy(() -> new AppDescription(id, name, version, url))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(reason);
    }

    @Test
    void colour_icon_fills_its_square() throws IOException {
        var icon = ImageIO.read(new ByteArrayInputStream(files(APP).get("color.png")));

        assertThat(List.of(icon.getWidth(), icon.getHeight())).containsExactly(192, 192);
        assertThat(icon.getColorModel().hasAlpha()).isFalse();
        assertThat(icon.getRGB(0, 0) & 0xffffff).isEqualTo(0x1f3a5f);
    }

    @Test
    void outline_icon_is_white_on_nothing() throws IOException {
        var icon = ImageIO.read(new ByteArrayInputStream(files(APP).get("outline.png")));
        var pixels = Arrays.stream(icon.getRGB(0, 0, 32, 32, null, 0, 32)).boxed().toList();

        assertThat(List.of(icon.getWidth(), icon.getHeight())).containsExactly(32, 32);
        assertThat(pixels).as("only white").filteredOn(pixel -> pixel >>> 24 != 0)
                .allMatch(pixel -> (pixel & 0xffffff) == 0xffffff).hasSizeGreaterThan(100);
        assertThat(pixels.getFirst() >>> 24).as("a transparent corner").isZero();
    }

    @Test
    void icons_are_as_they_are_drawn() throws IOException {
        for (var icon : Map.of("color.png", IconDrawing.colour(), "outline.png", IconDrawing.outline()).entrySet()) {
            var kept = ImageIO.read(new ByteArrayInputStream(files(APP).get(icon.getKey())));
            int size = kept.getWidth();

            assertThat(kept.getRGB(size / 2, size / 4)).as(icon.getKey())
                    .isEqualTo(icon.getValue().getRGB(size / 2, size / 4));
            assertThat(icon.getValue().getWidth()).isEqualTo(size);
        }
    }

    private static List<String> faults(String schema, JsonNode json) throws IOException {
        try (var text = AppPackageTest.class.getResourceAsStream(schema)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(JSON.readTree(text))
                    .validate(json).stream().map(Error::toString).toList();
        }
    }

    private static Map<String, byte[]> files(AppDescription app) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(AppPackage.zip(app)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
