package io.leadershipbot.slack;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.log.Reference;

/**
 * Runs interactions and brings their answers back in time. Slack gives up after three seconds, so what takes longer than
 * our patience is acknowledged, and its answer follows.
 */
final class Answers {

    private static final HttpResponse ACKNOWLEDGED = HttpResponse.empty(200);
    private static final int TURNS = 3;
    private static final Detail PLATFORM = Detail.platform(SlackPlatform.NAME);

    private final InteractionHandler handler;
    private final ExecutorService executor;
    private final Duration patience;
    private final Shares shares;
    private final Words words;
    private final EventLog log;
    private final RandomGenerator random;

    Answers(InteractionHandler handler, ExecutorService executor, Duration patience, Shares shares, Words words,
            EventLog log, RandomGenerator random) {
        this.handler = handler;
        this.executor = executor;
        this.patience = patience;
        this.shares = shares;
        this.words = words;
        this.log = log;
        this.random = random;
    }

    /** What to acknowledge the request with; the answer itself may follow. */
    HttpResponse to(Interaction interaction, Way way) {
        var acknowledgement = new CompletableFuture<HttpResponse>();
        if (way.isAcknowledgedAtOnce()) {
            acknowledgement.complete(ACKNOWLEDGED);
        }
        executor.execute(() -> answer(interaction, way, acknowledgement));
        return inTime(acknowledgement);
    }

    /** Says something that no handler is needed for. */
    HttpResponse tell(Answer answer, Way way) {
        var acknowledgement = new CompletableFuture<HttpResponse>();
        if (way.isAcknowledgedAtOnce()) {
            acknowledgement.complete(ACKNOWLEDGED);
        }
        executor.execute(() -> say(answer, way, acknowledgement));
        return inTime(acknowledgement);
    }

    @SuppressWarnings("ThreadPriorityCheck") // no priority is meant: the answering thread only gets its turn first
    private HttpResponse inTime(CompletableFuture<HttpResponse> acknowledgement) {
        try {
            // Nearly every answer is there when the scheduler comes back, and a wait with an end costs more than it did.
            for (int i = 0; i < TURNS && !acknowledgement.isDone(); i++) {
                Thread.yield();
            }
            return acknowledgement.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (acknowledgement.complete(ACKNOWLEDGED)) {
                log.note(Event.ANSWER_LATE, PLATFORM);
            }
            return acknowledgement.join();
        } catch (ExecutionException e) {
            throw new IllegalStateException("An acknowledgement is only ever completed with a value.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ACKNOWLEDGED;
        }
    }

    private void answer(Interaction interaction, Way way, CompletableFuture<HttpResponse> acknowledgement) {
        try {
            var reply = handler.handle(interaction);
            say(shares.answerAfter(reply, interaction, way), way, acknowledgement);
        } catch (Throwable fault) {
            // Nobody is met with silence, whatever it was; an error would otherwise be printed with its message.
            var reference = Reference.draw(random);
            log.note(Event.COMMAND_FAILED, fault, PLATFORM, Detail.reference(reference));
            say(new Answer.Show(words.failed(reference), Visibility.ASKER), way, acknowledgement);
        }
    }

    private void say(Answer answer, Way way, CompletableFuture<HttpResponse> acknowledgement) {
        var said = way.say(answer);
        if (acknowledgement.complete(said.map(HttpResponse::json).orElse(ACKNOWLEDGED))) {
            return;
        }
        said.map(json -> way.follow(answer, json)).filter(outcome -> !outcome.isDone())
                .ifPresent(outcome -> log.note(Event.ANSWER_UNDELIVERED, PLATFORM));
    }
}
