package io.leadershipbot.content.check;

/** An area holds enough. */
final class FloorRule implements Rule {
    private final Floors floors;

    FloorRule(Floors floors) {
        this.floors = floors;
    }

    @Override
    public String name() {
        return "floors";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        for (var file : manuscript.areas()) {
            floors.of(file.area()).forEach((count, least) -> {
                long there = count.in(file.area());
                if (there < least) {
                    findings.add(manuscript.top(file), "'" + count + "' is " + there + ".",
                            "Write " + (least - there) + " more: it is at least " + least + ".");
                }
            });
        }
    }
}
