package io.leadershipbot.content.check;

import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import io.leadershipbot.content.Area;
import io.leadershipbot.content.AreaIds;
import io.leadershipbot.content.Audience;
import io.leadershipbot.content.Depth;
import io.leadershipbot.content.Status;
import io.leadershipbot.content.Tip;
import io.leadershipbot.content.When;
import io.leadershipbot.content.yaml.YamlNode.Mapping;
import io.leadershipbot.content.yaml.YamlNode.Scalar;
import io.leadershipbot.content.yaml.YamlReader;

/**
 * How much an area of a whole pack holds at least.
 *
 * @param area of every area but the foundations
 */
record Floors(Map<Count, Integer> area, Map<Count, Integer> foundations) {
    static final String NAME = "floors.yaml";

    private static final Set<When> AT_A_DISTANCE = Set.of(When.REMOTE, When.WRITTEN, When.ANY);

    /** What is counted, named in the file in lower case. */
    enum Count {
        TIPS, TIPS_FOR_NEW, TIPS_FOR_IC,
        /** For which nobody needs to share a room. */
        TIPS_AT_A_DISTANCE, TIPS_UNDER_PRESSURE, TIPS_WITH_NOT_WHEN, COMPARISONS, QUOTES, QUOTES_VERIFIED, PROMPTS, PROMPTS_LIGHT, CHALLENGES, PRAISE;

        long in(Area area) {
            return switch (this) {
                case TIPS -> area.tips().size();
                case TIPS_FOR_NEW -> tips(area, tip -> tip.audience().contains(Audience.NEW));
                case TIPS_FOR_IC -> tips(area, tip -> tip.audience().contains(Audience.IC));
                case TIPS_AT_A_DISTANCE -> tips(area, tip -> AT_A_DISTANCE.contains(tip.when()));
                case TIPS_UNDER_PRESSURE -> tips(area, tip -> tip.when() == When.UNDER_PRESSURE);
                case TIPS_WITH_NOT_WHEN -> tips(area, tip -> tip.notWhen().isPresent());
                case COMPARISONS -> area.comparisons().size();
                case QUOTES -> area.quotes().size();
                case QUOTES_VERIFIED -> area.quotes().stream().filter(quote -> quote.status() == Status.VERIFIED)
                        .count();
                case PROMPTS -> area.prompts().size();
                case PROMPTS_LIGHT -> area.prompts().stream().filter(prompt -> prompt.depth() == Depth.LIGHT).count();
                case CHALLENGES -> area.challenges().size();
                case PRAISE -> area.praise().size();
            };
        }

        /** As the file names it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static long tips(Area area, Predicate<Tip> which) {
            return area.tips().stream().filter(which).count();
        }
    }

    Map<Count, Integer> of(Area of) {
        return of.id().equals(AreaIds.FOUNDATIONS) ? foundations : area;
    }

    /** @throws IOException where it is not two mappings of counts to numbers */
    static Floors read(Reader text) throws IOException {
        var root = YamlReader.read(text, problem -> {});
        if (root.orElse(null) instanceof Mapping both && both.get("area").orElse(null) instanceof Mapping area
                && both.get("foundations").orElse(null) instanceof Mapping foundations) {
            return new Floors(counts(area), counts(foundations));
        }
        throw new IOException("it should hold 'area' and 'foundations', each with counts");
    }

    private static Map<Count, Integer> counts(Mapping written) throws IOException {
        var counts = new EnumMap<Count, Integer>(Count.class);
        for (var field : written.fields().entrySet()) {
            try {
                counts.put(Count.valueOf(field.getKey().toUpperCase(Locale.ROOT)),
                        field.getValue() instanceof Scalar number ? Integer.parseInt(number.value()) : -1);
            } catch (IllegalArgumentException e) {
                throw new IOException("line " + field.getValue().line() + ": '" + field.getKey()
                        + "' is not something to count, or has no number", e);
            }
        }
        return counts;
    }
}
