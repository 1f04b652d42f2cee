package io.leadershipbot.app.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.content.Library;
import io.leadershipbot.content.Overlay;
import io.leadershipbot.content.check.ContentCheck;

/**
 * What the bot has to say.
 *
 * @param folder of what is laid over the pack that comes with the bot; empty where nothing is
 */
record ContentPackCheck(Optional<Path> folder) implements Check {

    ContentPackCheck() {
        this(Optional.empty());
    }

    @Override
    public String name() {
        return "content";
    }

    @Override
    public List<Finding> run() {
        var faults = folder.map(ContentCheck::folder).orElseGet(ContentCheck::builtIn).faults();
        if (!faults.isEmpty()) {
            var first = faults.getFirst();
            return List.of(wrong("content.faults", Map.of("count", Integer.toString(faults.size()), "file",
                    first.file(), "line", Integer.toString(first.line()), "what", first.what())));
        }
        var pack = folder.map(Overlay::in).map(Library::builtInWith).orElseGet(Library::builtIn).in(Locale.ENGLISH);
        return List.of(ok("content.fine", Map.of("areas", Integer.toString(pack.areas().size()), "tips",
                Integer.toString(pack.tips().size()))));
    }
}
