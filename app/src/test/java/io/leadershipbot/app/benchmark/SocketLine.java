package io.leadershipbot.app.benchmark;

import java.io.IOException;

import io.leadershipbot.playground.slack.FakeSlack;
import io.leadershipbot.playground.slack.SlackRequest;

/** Asks by whichever connection the bot has opened. */
record SocketLine(FakeSlack slack) implements Line {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Override
    public Answered ask(Questions.Question question) throws IOException {
        try {
            var response = slack.send(SlackRequest.raw(FORM, question.body()));
            return new Answered(response.status(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    /** The connections are the bot's. */
    @Override
    public void close() {}
}
