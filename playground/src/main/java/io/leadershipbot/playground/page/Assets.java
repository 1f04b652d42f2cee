package io.leadershipbot.playground.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import io.leadershipbot.playground.Request;
import io.leadershipbot.playground.page.PageAnswer.Whole;

/** The page and what belongs to it: ours from the jar, the renderers from a folder where they were built. */
final class Assets {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.(js|css|svg)");
    private static final Set<String> RENDERERS = Set.of("renderers.js", "renderers.css");
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "js",
            "text/javascript; charset=utf-8", "css", "text/css; charset=utf-8", "svg", "image/svg+xml");

    private final List<Path> folders;
    private final Map<String, Asset> kept = new ConcurrentHashMap<>();

    /** @param folders where the renderers may be; the first that has one counts */
    Assets(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    @SuppressWarnings("ArrayRecordComponent") // written and not compared
    private record Asset(String type, String tag, byte[] plain, byte[] zipped) {}

    /** The page itself. */
    Optional<Whole> page(Request request) {
        return answer("index.html", request).map(answer -> answer.with("Cache-Control", "no-store"));
    }

    /** What the page loads, by its name. */
    Optional<Whole> asset(String name, Request request) {
        return NAME.matcher(name).matches()
                ? answer("assets/" + name, request).map(answer -> answer.with("Cache-Control", "no-cache"))
                : Optional.empty();
    }

    private Optional<Whole> answer(String path, Request request) {
        Asset asset = kept.get(path);
        if (asset == null) {
            Optional<byte[]> bytes = read(path);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            asset = asset(path, bytes.get());
            kept.put(path, asset);
        }
        return Optional.of(answer(asset, request));
    }

    private static Whole answer(Asset asset, Request request) {
        Map<String, String> headers = Map.of("Content-Type", asset.type(), "ETag", asset.tag(), "Vary",
                "Accept-Encoding");
        if (List.of(request.header("if-none-match").split("\\s*,\\s*")).contains(asset.tag())) {
            return new Whole(304, headers, new byte[0]);
        }
        return takesGzip(request)
                ? new Whole(200, headers, asset.zipped()).with("Content-Encoding", "gzip")
                : new Whole(200, headers, asset.plain());
    }

    private static boolean takesGzip(Request request) {
        return List.of(request.header("accept-encoding").split("\\s*,\\s*")).contains("gzip");
    }

    private Optional<byte[]> read(String path) {
        String name = path.substring(path.indexOf('/') + 1);
        try {
            if (RENDERERS.contains(name)) {
                Optional<Path> file = folders.stream().map(folder -> folder.resolve(name)).filter(Files::isRegularFile)
                        .findFirst();
                return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
            }
            try (InputStream in = Assets.class.getResourceAsStream(path)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Asset asset(String path, byte[] bytes) {
        try {
            ByteArrayOutputStream zipped = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
                out.write(bytes);
            }
            String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12);
            String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
            return new Asset(type, "\"" + digest + "\"", bytes, zipped.toByteArray());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK zips and has SHA-256, and this one does not.", e);
        }
    }
}
