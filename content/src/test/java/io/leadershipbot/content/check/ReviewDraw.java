package io.leadershipbot.content.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import io.leadershipbot.content.Item;
import io.leadershipbot.content.Library;
import io.leadershipbot.content.StoryPage;

/** Draws items for somebody to read with fresh eyes, as {@code docs/content-review.md} tells: the same for a seed. */
final class ReviewDraw {
    private static final int DRAWN = 60;

    private ReviewDraw() {}

    public static void main(String[] args) {
        if (args.length != 2) {
            throw new IllegalArgumentException("Name a seed and a language, such as 2026 en.");
        }
        System.out.println("seed " + args[0]);
        draw(Long.parseLong(args[0]), Locale.forLanguageTag(args[1])).forEach(System.out::println);
    }

    private static List<Item> draw(long seed, Locale locale) {
        List<Item> items = new ArrayList<>(Library.builtIn().in(locale).areas().stream()
                .flatMap(area -> area.items().stream()).filter(item -> !(item instanceof StoryPage))
                .sorted(Comparator.comparing(Item::id)).toList());
        Collections.shuffle(items, new Random(seed));
        return items.stream().limit(DRAWN).sorted(Comparator.comparing(Item::id)).toList();
    }
}
