package io.leadershipbot.app.benchmark;

import io.leadershipbot.playground.slack.FakeSlack;

/** What a server and those who ask it have to agree on. */
record Workspace(String id, String signingSecret, String botToken, String apiUrl) {

    static Workspace of(FakeSlack slack) {
        return new Workspace(slack.workspace().id(), slack.app().signingSecret(), slack.workspace().botToken(),
                slack.apiUrl());
    }
}
