package io.leadershipbot.content;

import java.util.List;

/** The areas there are, in the order in which they are shown. The one place that knows it. */
public final class AreaIds {
    public static final String FOUNDATIONS = "foundations";

    public static final List<String> ALL = List.of(FOUNDATIONS, "targets", "influence", "strategy", "team",
            "motivation", "vision", "feedback", "communication", "development", "trust", "culture", "risk");

    private AreaIds() {}

    /** The area that an item's id, or an id of the checklist, begins with. */
    public static String of(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }
}
