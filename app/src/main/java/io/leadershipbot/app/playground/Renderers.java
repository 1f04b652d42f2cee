package io.leadershipbot.app.playground;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the page's renderers may be: in a built clone, or beside the jar. */
public final class Renderers {

    private Renderers() {}

    /** The folders, whether there is something in them or not. */
    public static List<Path> folders() {
        var folders = new ArrayList<Path>();
        var home = System.getProperty("leadershipbot.home");
        if (home != null) {
            folders.add(Path.of(home, "playground", "target", "renderers"));
        }
        var source = Renderers.class.getProtectionDomain().getCodeSource();
        if (source != null && source.getLocation() != null) {
            try {
                folders.add(Path.of(source.getLocation().toURI()).resolveSibling("renderers"));
            } catch (URISyntaxException | IllegalArgumentException odd) {
                // The classes came from somewhere that is no folder: then nothing is beside them.
                return folders;
            }
        }
        return folders;
    }
}
