package io.leadershipbot.teams.manifest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.JsonNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The app package: upload it in the Teams admin centre.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package">App
 * packages</a>
 */
public final class AppPackage {

    /**
     * One time for all, so that the same app has the same bytes. With the very first moment that a zip can hold, the
     * time zone would be written beside it.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private AppPackage() {}

    /** The package as a zip. */
    public static byte[] zip(AppDescription app) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            add("manifest.json", json(Manifest.of(app)), zip);
            add(Manifest.COLOUR_ICON, resource(Manifest.COLOUR_ICON), zip);
            add(Manifest.OUTLINE_ICON, resource(Manifest.OUTLINE_ICON), zip);
            add(Manifest.GERMAN, json(Manifest.german(app)), zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(String name, byte[] content, ZipOutputStream zip) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] json(JsonNode json) {
        return (json.toPrettyString() + "\n").getBytes(UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (var stream = AppPackage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The build left out '" + name + "'.");
            }
            return stream.readAllBytes();
        }
    }
}
