package io.leadershipbot.content;

import java.util.List;
import java.util.Optional;

/** One piece of content that can be shown by itself and is known by an id that is never used again for another. */
public sealed interface Item permits Tip, Comparison, Quotation, Prompt, Challenge, PraiseStarter, StoryPage {
    /** For example {@code feedback.tip.two-gaps}: the area, the kind, a name. Unique in a pack. */
    String id();

    /** The ids of the checklist that this item is about; what it covers by its role is not listed. */
    List<String> covers();

    List<String> tags();

    /** The id of the item whose meaning this one changed, so that what is known about the old one can be carried over. */
    Optional<String> replaces();
}
