package io.leadershipbot.slack;

import java.time.InstantSource;
import java.util.concurrent.RejectedExecutionException;

import com.google.gson.JsonParseException;
import io.leadershipbot.http.Gate;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.slack.socket.Envelope;
import io.leadershipbot.slack.socket.EnvelopeHandler;
import io.leadershipbot.slack.socket.Receipt;
import io.leadershipbot.slack.socket.StrictJson;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What comes in by sockets: is it new, and what is it acknowledged with. */
final class SocketRequests implements EnvelopeHandler {

    private static final Detail PLATFORM = Detail.platform(SlackPlatform.NAME);
    private static final String EVENT = "events_api";

    private final BoltApp app;
    private final Gate gate;
    private final EventLog log;
    private final KeyedHash hash;
    private final Claims claims;

    SocketRequests(BoltApp app, Secret appToken, Gate gate, InstantSource clock, EventLog log) {
        this.app = app;
        this.gate = gate;
        this.log = log;
        this.hash = new KeyedHash(appToken);
        this.claims = new Claims(clock);
    }

    @Override
    public void handle(Envelope envelope, Receipt receipt) {
        if (!gate.enter()) {
            // Not acknowledged, so Slack brings it to somebody else, or says so to who asked.
            return;
        }
        try {
            var code = hash.of(gesture(envelope).getBytes(UTF_8));
            switch (claims.claim(KeyedHash.number(code), envelope.id(), receipt::isConnected)) {
                case Claims.Claim.First first -> first(envelope, KeyedHash.id(code), first, receipt);
                case Claims.Claim.Again again -> again.answer(envelope.id()).ifPresent(receipt::acknowledge);
            }
        } finally {
            gate.leave();
        }
    }

    private void first(Envelope envelope, String id, Claims.Claim.First claim, Receipt receipt) {
        try {
            var read = Inbound.read(envelope);
            var arrival = new Arrival(id, response -> early(claim, receipt, response.body()), receipt::behind);
            acknowledge(claim, receipt, read.isPresent() ? app.run(read.get(), arrival).body() : "");
        } catch (Malformed | JsonParseException e) {
            log.note(Event.REQUEST_REFUSED, PLATFORM, Detail.reason(Refusal.MALFORMED));
            claim.giveUp();
        } catch (RejectedExecutionException e) {
            claim.giveUp();
        } catch (Throwable e) {
            // Whatever it was: somebody waits, and an error would otherwise be printed with its message.
            log.note(Event.COMMAND_FAILED, e, PLATFORM);
            failed(envelope, claim, receipt);
        }
    }

    /** An event comes once more if it is not acknowledged; a command would only seem to the person not to have come. */
    private static void failed(Envelope envelope, Claims.Claim.First claim, Receipt receipt) {
        if (envelope.type().equals(EVENT)) {
            claim.giveUp();
        } else {
            acknowledge(claim, receipt, "");
        }
    }

    /** On a thread of its own: who says that it is late looks at all requests, and a connection may be slow. */
    private static void early(Claims.Claim.First claim, Receipt receipt, String answer) {
        receipt.behind(() -> acknowledge(claim, receipt, answer));
    }

    private static void acknowledge(Claims.Claim.First claim, Receipt receipt, String answer) {
        receipt.acknowledge(answer);
        claim.answer(answer);
    }

    /** What is the same however often and by whichever connection Slack brings it. */
    private static String gesture(Envelope envelope) {
        var name = envelope.type().equals(EVENT) ? "event_id" : "trigger_id";
        return name + ":" + StrictJson.string(envelope.payload(), name).orElseGet(envelope::id);
    }
}
