package io.leadershipbot.content.check;

import java.util.List;
import java.util.function.Function;

import io.leadershipbot.content.Area;
import io.leadershipbot.content.AreaIds;

/** How much an area holds at least. */
final class FloorRule implements Rule {
    private static final List<Floor> FLOORS = List.of(
            // kind, at least, of what, in the foundations too
            new Floor("tips", 6, Area::tips, true), new Floor("comparisons", 1, Area::comparisons, true),
            new Floor("prompts", 3, Area::prompts, true), new Floor("challenges", 2, Area::challenges, true),
            new Floor("praise", 3, Area::praise, false));

    @Override
    public String name() {
        return "floors";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        for (var file : manuscript.areas()) {
            for (var floor : FLOORS) {
                int there = floor.items().apply(file.area()).size();
                if (there < floor.least() && floor.appliesTo(file.area())) {
                    findings.add(manuscript.top(file), "'" + floor.kind() + "' holds " + there + ".",
                            "Write " + (floor.least() - there) + " more: an area has at least " + floor.least() + ".");
                }
            }
        }
    }

    private record Floor(String kind, int least, Function<Area, List<?>> items, boolean inFoundations) {
        boolean appliesTo(Area area) {
            return inFoundations || !area.id().equals(AreaIds.FOUNDATIONS);
        }
    }
}
