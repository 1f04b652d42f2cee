package io.leadershipbot.content.check;

import java.util.Set;

/** Some words are not for our texts. */
final class WordRule implements Rule {
    private final String name;
    private final PhraseList forbidden;
    private final Set<Passage.Kind> where;

    WordRule(String name, PhraseList forbidden, Set<Passage.Kind> where) {
        this.name = name;
        this.forbidden = forbidden;
        this.where = where;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        manuscript.passages().filter(passage -> where.contains(passage.kind()))
                .forEach(passage -> forbidden.firstIn(passage.text())
                        .ifPresent(phrase -> findings.add(passage.place(),
                                "'" + phrase + "' stands in '" + passage.text() + "'.",
                                "Say it in a plain word; the list '" + name
                                        + "' of " + Style.fileFor(manuscript.locale())
                                        + " says which to avoid.")));
    }
}
