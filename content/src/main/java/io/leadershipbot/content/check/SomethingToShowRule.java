package io.leadershipbot.content.check;

/** Every area that people can ask for has a tip. */
final class SomethingToShowRule implements Rule {
    @Override
    public String name() {
        return "something-to-show";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        manuscript.areas().stream().filter(file -> file.area().tips().isEmpty())
                .forEach(file -> findings.add(manuscript.top(file),
                        "The area '" + file.area().id() + "' has no tip left.",
                        "Write one, or hide the area as a whole."));
    }
}
