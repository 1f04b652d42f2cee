package io.leadershipbot.content;

import java.util.Comparator;
import java.util.List;

/**
 * The areas that the bot brings, in the order in which they are shown. The one place that knows it. An organisation may
 * have more: they come after these, by name.
 */
public final class AreaIds {
    public static final String FOUNDATIONS = "foundations";

    public static final List<String> ALL = List.of(FOUNDATIONS, "targets", "influence", "strategy", "team",
            "motivation", "vision", "feedback", "communication", "development", "trust", "culture", "risk");

    /** In the order in which areas are shown. */
    public static final Comparator<String> ORDER = Comparator.<String>comparingInt(AreaIds::place)
            .thenComparing(Comparator.naturalOrder());

    private AreaIds() {}

    private static int place(String id) {
        int index = ALL.indexOf(id);
        return index < 0 ? ALL.size() : index;
    }

    /** The area that an item's id, or an id of the checklist, begins with. */
    public static String of(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }
}
