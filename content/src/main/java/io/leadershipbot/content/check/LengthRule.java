package io.leadershipbot.content.check;

import io.leadershipbot.content.AreaFile;
import io.leadershipbot.content.StoryPage;

/** Essays and pages of the story are long enough to say something and short enough to be read. */
final class LengthRule implements Rule {

    private final double longer;

    /** @param longer by how much a language may take more words than English */
    LengthRule(double longer) {
        this.longer = longer;
    }

    @Override
    public String name() {
        return "lengths";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        for (var file : manuscript.areas()) {
            var place = new Place(file.origin().fileOf("essay"), file.lineOf("essay"), file.area().id());
            checkWords("essay", file.area().essay(), 150, 250, place, findings);
            checkParagraphs(file, place, findings);
        }
        manuscript.all(StoryPage.class).forEach(
                written -> checkWords("page", written.item().text(), 40, 120, written.at("text"), findings));
    }

    private void checkWords(String what, String text, int least, int most, Place place, Findings findings) {
        int words = Prose.countWords(text);
        long allowed = Math.round(most * longer);
        if (!text.isEmpty() && (words < least || words > allowed)) {
            findings.add(place, "The " + what + " has " + words + " words.",
                    "Keep it between " + least + " and " + allowed + ".");
        }
    }

    private static void checkParagraphs(AreaFile file, Place place, Findings findings) {
        int paragraphs = Prose.paragraphs(file.area().essay()).size();
        if (paragraphs == 1 || paragraphs > 4) {
            findings.add(place, "The essay has " + paragraphs + " paragraphs.",
                    "Write two to four, parted by an empty line.");
        }
    }
}
