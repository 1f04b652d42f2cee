package io.leadershipbot.playground.page;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import io.leadershipbot.playground.page.PageAnswer.Whole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.leadershipbot.playground.page.PageStage.text;
import static org.assertj.core.api.Assertions.assertThat;

class AssetsTest {

    private static final String SAMPLE = "/assets/sample.js";

    @TempDir
    private Path folder;
    private PageStage stage;

    @BeforeEach
    void start() {
        stage = new PageStage(folder.resolve("missing"), folder);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void what_is_in_the_jar_is_sent_with_its_type() {
        Whole answer = stage.get(SAMPLE, Map.of());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo("export const sample = true;\n");
        assertThat(answer.headers()).containsEntry("Content-Type", "text/javascript; charset=utf-8")
                .containsEntry("Cache-Control", "no-cache").containsKey("ETag");
    }

    @Test
    void browser_that_takes_gzip_gets_it() throws Exception {
        Whole answer = stage.get(SAMPLE, Map.of("accept-encoding", "deflate, gzip, br"));
        assertThat(answer.headers()).containsEntry("Content-Encoding", "gzip").containsEntry("Vary", "Accept-Encoding");
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("sample");
        }
    }

    @Test
    void browser_that_has_it_gets_nothing() {
        String tag = stage.get(SAMPLE, Map.of()).headers().getOrDefault("ETag", "");
        Whole answer = stage.get(SAMPLE, Map.of("if-none-match", tag));
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void renderers_come_from_the_first_folder_that_has_them() throws Exception {
        assertThat(stage.get("/assets/renderers.js", Map.of()).status()).isEqualTo(404);
        Files.writeString(folder.resolve("renderers.js"), "built");
        assertThat(text(stage.get("/assets/renderers.js", Map.of()))).isEqualTo("built");
        assertThat(stage.get("/assets/renderers.css", Map.of()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/", "/assets/nothing.js", "/assets/../words.properties",
            "/assets/..%2fPlayground.class",
            "/assets/sample.JS", "/assets//etc/passwd", "/assets/sub/sample.js", "/assets/sample.js.map", "/nothing"})
    void nothing_else_is_there(String path) {
        assertThat(stage.get(path, Map.of()).status()).isEqualTo(404);
    }
}
