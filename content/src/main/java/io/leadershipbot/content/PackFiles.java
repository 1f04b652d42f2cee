package io.leadershipbot.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.leadershipbot.content.yaml.Problem;

/**
 * The files of a pack, wherever they lie. What is there is found, not listed by hand: locales are folders, areas are
 * files in them.
 */
public final class PackFiles {
    private static final String ROOT = "/pack/";
    private static final String ANCHOR = "checklist.jsonl";

    private final SortedSet<String> names;
    private final Opener opener;

    private PackFiles(SortedSet<String> names, Opener opener) {
        this.names = names;
        this.opener = opener;
    }

    /** The pack that comes with the bot: in its jar, or beside its classes while it is being built. */
    public static PackFiles builtIn() {
        var anchor = PackFiles.class.getResource(ROOT + ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException("The jar holds no pack" + ROOT + ANCHOR + "; build it again.");
        }
        try {
            return "jar".equals(anchor.getProtocol())
                    ? inJar(anchor)
                    : folder(Path.of(anchor.toURI()).resolveSibling(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The classes lie at an address that is none: " + anchor, e);
        }
    }

    /**
     * A pack on disk.
     *
     * @throws ContentException where the folder is none or cannot be read
     */
    public static PackFiles in(Path folder) {
        try {
            return folder(folder);
        } catch (IOException | UncheckedIOException e) {
            throw new ContentException(folder.toString(), new Problem(1, "files",
                    "'" + folder + "' cannot be read as a folder.", "Name a folder that holds a pack, such as en/."));
        }
    }

    /** What begins with a dot is somebody else's, such as git's. */
    private static PackFiles folder(Path folder) throws IOException {
        try (var found = Files.walk(folder, 2)) {
            var names = found.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .collect(Collectors.toCollection(TreeSet::new));
            return new PackFiles(names, name -> Files.newBufferedReader(folder.resolve(name)));
        }
    }

    private static PackFiles inJar(URL anchor) throws IOException {
        var connection = (JarURLConnection) anchor.openConnection();
        connection.setUseCaches(false);
        var prefix = ROOT.substring(1);
        try (var jar = connection.getJarFile(); var entries = jar.stream()) {
            var names = entries.map(entry -> entry.getName())
                    .filter(name -> name.startsWith(prefix) && !name.endsWith("/"))
                    .map(name -> name.substring(prefix.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            return new PackFiles(names, PackFiles::openBuiltIn);
        }
    }

    /** Every file's name within the pack, with forward slashes. */
    public SortedSet<String> names() {
        return names;
    }

    /** The files of areas, {@code <locale>/<area>.yaml}. */
    public SortedSet<String> areaFiles() {
        return names.stream().filter(name -> name.indexOf('/') > 0 && name.endsWith(".yaml"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The area that a file is about, {@code <locale>/<area>.yaml}. */
    public static String areaOf(String name) {
        return name.substring(name.indexOf('/') + 1, name.length() - ".yaml".length());
    }

    /** The names of the folders that hold areas: language tags. */
    public SortedSet<String> locales() {
        return areaFiles().stream().map(name -> name.substring(0, name.indexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public BufferedReader open(String name) throws IOException {
        return opener.open(name);
    }

    /** A file that all locales share; where this pack brings none, the built-in one. */
    public BufferedReader openShared(String name) throws IOException {
        return names.contains(name) ? open(name) : openBuiltIn(name);
    }

    private static BufferedReader openBuiltIn(String name) throws IOException {
        var stream = PackFiles.class.getResourceAsStream(ROOT + name);
        if (stream == null) {
            throw new NoSuchFileException(name);
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
    }

    @FunctionalInterface
    private interface Opener {
        BufferedReader open(String name) throws IOException;
    }
}
