package io.leadershipbot.storage;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class SchemaTest {

    @Test
    void the_newest_version_is_that_of_the_last_migration() throws IOException, URISyntaxException {
        var folder = Objects.requireNonNull(Schema.class.getResource("/db/migration")).toURI();
        try (var files = Files.list(Path.of(folder))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__")))).max())
                    .hasValue(Schema.NEWEST);
        }
    }
}
