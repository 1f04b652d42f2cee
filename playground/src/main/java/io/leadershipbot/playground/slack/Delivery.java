package io.leadershipbot.playground.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One event on its way to the bot: up to four attempts, the last three with {@code x-slack-retry-num} and
 * {@code x-slack-retry-reason}.
 */
public final class Delivery {

    private static final List<Duration> PAUSES = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final BotLink bot;
    private final IdSource ids;
    private final ObjectNode event;
    private final List<Ack> acks = new ArrayList<>();
    private boolean isOpen = true;
    private int retries;
    private Instant due;

    Delivery(BotLink bot, IdSource ids, ObjectNode event) {
        this.bot = bot;
        this.ids = ids;
        this.event = event;
        this.due = ids.now();
    }

    /** The event's id, the same in each attempt. */
    public String eventId() {
        return event.path("event_id").asText();
    }

    /** How each attempt was acknowledged. */
    public List<Ack> acks() {
        return bot.locked(() -> List.copyOf(acks));
    }

    /** How the last attempt was acknowledged. */
    public Ack ack() {
        return acks().getLast();
    }

    /** The signed request of the first attempt, to be changed or sent by hand. */
    public SlackRequest request() {
        return bot.signed(SlackRequest.json(event));
    }

    /**
     * Sends it once more although it may have been acknowledged, as happens when an acknowledgement is lost.
     *
     * @param reason for example {@code http_timeout}
     */
    public Ack again(String reason) {
        int number = bot.locked(() -> ++retries);
        return attempt(request().with("x-slack-retry-num", Integer.toString(number)).with("x-slack-retry-reason",
                reason));
    }

    void first() {
        attempt(request());
        ifDue();
    }

    boolean isOpen() {
        return bot.locked(() -> isOpen && retries < PAUSES.size());
    }

    void ifDue() {
        if (isOpen() && !ids.now().isBefore(due)) {
            again(reason(ack()));
        }
    }

    private static String reason(Ack last) {
        if (last.status() != 0) {
            return "http_error";
        }
        return "operation_timeout".equals(last.error()) ? "http_timeout" : "connection_failed";
    }

    private Ack attempt(SlackRequest request) {
        Ack ack = bot.deliver(request, Acks::ofNothing);
        return bot.locked(() -> {
            acks.add(ack);
            // an answer with a body was answered all the same: Slack does not look at it
            isOpen = isOpen && ack.status() != 200;
            due = retries < PAUSES.size() ? ids.now().plus(PAUSES.get(retries)) : due;
            return ack;
        });
    }
}
