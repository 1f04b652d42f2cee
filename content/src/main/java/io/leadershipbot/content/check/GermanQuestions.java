package io.leadershipbot.content.check;

/** In German a question that yes or no does not answer has a question word near its beginning: „An wem …?“ */
final class GermanQuestions {
    private static final int NEAR = 4;

    private final PhraseList questionWords;

    GermanQuestions(PhraseList questionWords) {
        this.questionWords = questionWords;
    }

    boolean takeYesOrNo(String question) {
        return !isOpen(question) && !isOpen(question.substring(question.lastIndexOf(',') + 1));
    }

    private boolean isOpen(String part) {
        return Prose.words(part).stream().limit(NEAR).anyMatch(questionWords::holds);
    }
}
