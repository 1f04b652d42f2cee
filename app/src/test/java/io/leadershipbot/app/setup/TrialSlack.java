package io.leadershipbot.app.setup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.Locale;

import io.leadershipbot.playground.slack.FakeSlack;
import io.leadershipbot.playground.slack.Person;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A Slack to try {@code setup slack} against by hand, in two terminals: this one says what to type in the other, and is
 * then the channel that somebody types {@code /leadership tip} in. CONTRIBUTING.md tells how to start it.
 */
public final class TrialSlack {

    private final FakeSlack slack;
    private final PrintStream out;

    private TrialSlack(FakeSlack slack, PrintStream out) {
        this.slack = slack;
        this.out = out;
    }

    /** Runs until its input ends. */
    public static void main(String[] args) throws IOException {
        try (var slack = FakeSlack.start()) {
            slack.sockets().switchOn();
            new TrialSlack(slack, System.out).run(new BufferedReader(new InputStreamReader(System.in, UTF_8)));
        }
    }

    private void run(BufferedReader typed) throws IOException {
        out.println("In the other terminal: SLACK_API_URL=" + slack.apiUrl() + " ./leadership-bot setup slack");
        out.println("  Bot token  " + slack.workspace().botToken());
        out.println("  App token  " + slack.sockets().appToken());
        out.println("Then type here what Ada types in #general, such as /leadership tip. Ctrl+D ends it.");
        var ada = slack.person("U1").in("C1");
        for (var line = typed.readLine(); line != null; line = typed.readLine()) {
            if (!line.isBlank()) {
                answer(ada, line.strip());
            }
        }
    }

    private void answer(Person ada, String line) {
        long began = System.nanoTime();
        int before = ada.seesAll().size();
        try {
            ada.types(line);
        } catch (AssertionError unknown) {
            out.println(unknown.getMessage());
            return;
        }
        ada.isTold().forEach(out::println);
        ada.seesAll().stream().skip(before).forEach(message -> out.println(message.shown()));
        out.printf(Locale.ROOT, "(%d ms)%n", (System.nanoTime() - began) / 1_000_000);
    }
}
