package io.leadershipbot.slack;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.http.Acknowledgement;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.http.Patience;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.log.Reference;

/**
 * Runs interactions and brings their answers back in time. Slack gives up after three seconds, so what takes longer than
 * our patience is acknowledged, and its answer follows.
 */
final class Answers {

    private static final HttpResponse RECEIVED = HttpResponse.empty(200);
    private static final Detail PLATFORM = Detail.platform(SlackPlatform.NAME);

    private final InteractionHandler handler;
    private final Patience patience;
    private final Shares shares;
    private final Words words;
    private final EventLog log;
    private final RandomGenerator random;

    Answers(InteractionHandler handler, Patience patience, Shares shares, Words words,
            EventLog log, RandomGenerator random) {
        this.handler = handler;
        this.patience = patience;
        this.shares = shares;
        this.words = words;
        this.log = log;
        this.random = random;
    }

    /** What to acknowledge the request with; the answer itself may follow. */
    HttpResponse to(Interaction interaction, Way way, Arrival arrival) {
        return acknowledged(way, arrival, acknowledgement -> answer(interaction, way, acknowledgement));
    }

    /** Says something that no handler is needed for. */
    HttpResponse tell(Answer answer, Way way, Arrival arrival) {
        return acknowledged(way, arrival, acknowledgement -> say(answer, way, words, acknowledgement));
    }

    /** On the request's own thread, but where Slack's answer does not wait for it: another would only cost time. */
    private HttpResponse acknowledged(Way way, Arrival arrival, Consumer<Acknowledgement> work) {
        var acknowledgement = new Acknowledgement(arrival.early(), RECEIVED, System.nanoTime());
        if (way.isAcknowledgedAtOnce()) {
            acknowledgement.give(RECEIVED);
            arrival.behind().execute(() -> work.accept(acknowledgement));
            return RECEIVED;
        }
        patience.begin(acknowledgement);
        try {
            work.accept(acknowledgement);
            return acknowledgement.given();
        } finally {
            patience.end(acknowledgement);
        }
    }

    private void answer(Interaction interaction, Way way, Acknowledgement acknowledgement) {
        try {
            var reply = handler.handle(interaction);
            var spoken = words.in(reply.locale());
            say(shares.answerAfter(reply, interaction, way, spoken), way, spoken, acknowledgement);
        } catch (Throwable fault) {
            // Nobody is met with silence, whatever it was; an error would otherwise be printed with its message.
            var reference = Reference.draw(random);
            log.note(Event.COMMAND_FAILED, fault, PLATFORM, Detail.reference(reference));
            say(new Answer.Show(words.failed(reference), Visibility.ASKER), way, words, acknowledgement);
        }
    }

    private void say(Answer answer, Way way, Words spoken, Acknowledgement acknowledgement) {
        var said = way.say(answer, spoken);
        if (acknowledgement.give(said.map(HttpResponse::json).orElse(RECEIVED))) {
            return;
        }
        said.map(json -> way.follow(answer, json, spoken)).filter(outcome -> !outcome.isDone())
                .ifPresent(outcome -> log.note(Event.ANSWER_UNDELIVERED, PLATFORM));
    }
}
