package io.leadershipbot.teams;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.http.Acknowledgement;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.http.Patience;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.log.Reference;
import io.leadershipbot.teams.framework.Turn;

/** Runs interactions on the request's own thread, and brings their answers back in time. */
final class Answers {

    private static final HttpResponse RECEIVED = HttpResponse.empty(200);
    private static final Detail PLATFORM = Detail.platform(TeamsPlatform.NAME);

    private final InteractionHandler handler;
    private final Delivery delivery;
    private final Shares shares;
    private final Executor executor;
    private final Patience patience;
    private final TeamsSettings settings;
    private final EventLog log;
    private final RandomGenerator random;

    Answers(InteractionHandler handler, Delivery delivery, Executor executor, Patience patience, TeamsSettings settings,
            EventLog log, RandomGenerator random) {
        this.handler = handler;
        this.delivery = delivery;
        this.shares = new Shares(delivery);
        this.executor = executor;
        this.patience = patience;
        this.settings = settings;
        this.log = log;
        this.random = random;
    }

    /** One request, and what it is answered with. */
    static final class Run {

        private final Consumer<HttpResponse> early;
        private final AtomicReference<Repeats.Given> given = new AtomicReference<>(new Repeats.Given(RECEIVED, true));

        /** @param early takes the response when the answer takes too long */
        Run(Consumer<HttpResponse> early) {
            this.early = early;
        }

        void give(HttpResponse response, boolean isLast) {
            given.set(new Repeats.Given(response, isLast));
        }

        Repeats.Given given() {
            return given.get();
        }
    }

    Way messageWay(Turn turn, Interaction interaction) {
        return new MessageWay(turn, interaction, look(turn), delivery);
    }

    Way clickWay(Turn turn, Interaction interaction) {
        return new ClickWay(turn, interaction, look(turn), delivery, executor);
    }

    Way dialogWay(Turn turn, Interaction interaction) {
        return new DialogWay(turn, interaction, look(turn), delivery);
    }

    private Look look(Turn turn) {
        return new Look(turn.scene(), words(turn), random);
    }

    private Words words(Turn turn) {
        return Words.in(turn.scene(), settings);
    }

    /** Answers an interaction. */
    void to(Interaction interaction, Way way, Run run) {
        acknowledged(way, run, acknowledgement -> answer(interaction, way, acknowledgement));
    }

    /** The button's value is none that this version knows. */
    void oldButton(Way way, Run run) {
        tell(new Answer.Show(words(way.turn()).oldButton(), Visibility.AS_ASKED), way, run);
    }

    /** The form is none that this version knows. */
    void oldForm(Way way, Run run) {
        tell(new Answer.Show(words(way.turn()).oldForm(), Visibility.AS_ASKED), way, run);
    }

    private void tell(Answer answer, Way way, Run run) {
        acknowledged(way, run, acknowledgement -> say(answer, way, acknowledgement));
    }

    private void acknowledged(Way way, Run run, Predicate<Acknowledgement> work) {
        var acknowledgement = new Acknowledgement(run.early, response(way.meanwhile()), System.nanoTime());
        patience.begin(acknowledgement);
        try {
            boolean isLast = work.test(acknowledgement);
            run.give(acknowledgement.given(), isLast);
        } finally {
            patience.end(acknowledgement);
        }
    }

    /** False if what comes again had better be tried again. */
    private boolean answer(Interaction interaction, Way way, Acknowledgement acknowledgement) {
        try {
            var reply = handler.handle(interaction);
            var answer = shares.answerAfter(reply, way.turn(), look(way.turn()));
            boolean isSaid = say(answer, way, acknowledgement);
            // What answers a form is its receipt; anything else says that it was not accepted.
            return isSaid && (interaction.source() != Source.FORM || answer instanceof Answer.Receipt);
        } catch (Throwable fault) {
            // Nobody is met with silence, whatever it was; an error would otherwise be printed with its message.
            var reference = Reference.draw(random);
            log.note(Event.COMMAND_FAILED, fault, PLATFORM, Detail.reference(reference));
            say(new Answer.Show(words(way.turn()).failed(reference), Visibility.AS_ASKED), way, acknowledgement);
            return false;
        }
    }

    /** False if the response was gone, and had been needed. */
    private static boolean say(Answer answer, Way way, Acknowledgement acknowledgement) {
        var body = way.say(answer);
        if (acknowledgement.give(response(body)) || body.isEmpty()) {
            return true;
        }
        way.follow(answer);
        return false;
    }

    private static HttpResponse response(Optional<JsonNode> body) {
        return body.map(JsonNode::toString).map(HttpResponse::json).orElse(RECEIVED);
    }
}
