package io.leadershipbot.teams.connector;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.teams.connector.Outcome.Refused;
import io.leadershipbot.teams.connector.Outcome.RetryAfter;
import io.leadershipbot.teams.connector.Outcome.Sent;
import io.leadershipbot.teams.connector.Outcome.Unknown;
import io.leadershipbot.teams.token.OutboundTokens;
import io.leadershipbot.teams.token.ServiceUrl;
import io.leadershipbot.teams.token.StrictHttp;
import io.leadershipbot.teams.token.StrictHttp.NotSentException;
import io.leadershipbot.teams.token.TokenException;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * Sends to Teams. One attempt each, since a message that is sent twice is seen twice: who calls decides what to do about
 * an outcome. For any number of threads, each of which waits.
 *
 * @see <a href=
 *     "https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference">Bot
 *     Framework Connector API</a>
 */
public final class Connector implements AutoCloseable {

    private static final MediaType TYPE = MediaType.get("application/json; charset=utf-8");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OutboundTokens tokens;
    private final InstantSource clock;
    private final StrictHttp http;

    /** Sends with these tokens, which stay open. */
    public Connector(OutboundTokens tokens, InstantSource clock) {
        this(tokens, clock, new StrictHttp(Duration.ofSeconds(3), Duration.ofSeconds(10), Duration.ofSeconds(12)));
    }

    Connector(OutboundTokens tokens, InstantSource clock, StrictHttp http) {
        this.tokens = tokens;
        this.clock = clock;
        this.http = http;
    }

    /** Posts an activity to a conversation. */
    public Outcome send(Conversation conversation, ObjectNode activity) {
        return call("POST", activities(conversation).build(), activity);
    }

    /**
     * Posts an activity as the answer to another one.
     *
     * @throws IllegalArgumentException if the id is blank or dots only
     */
    public Outcome reply(Conversation conversation, String activityId, ObjectNode activity) {
        return call("POST", activity(conversation, activityId), activity);
    }

    /**
     * Puts an activity in the place of one that the bot posted.
     *
     * @throws IllegalArgumentException if the id is blank or dots only
     */
    public Outcome update(Conversation conversation, String activityId, ObjectNode activity) {
        return call("PUT", activity(conversation, activityId), activity);
    }

    /** Opens the chat with a person, or finds the one that is open; {@link Sent} has the conversation's id. */
    public Outcome open(ServiceUrl service, DirectChat chat) {
        var request = JSON.createObjectNode().put("isGroup", false).put("tenantId", chat.tenant());
        request.putObject("bot").put("id", chat.bot());
        request.putArray("members").addObject().put("id", chat.person());
        request.putObject("channelData").putObject("tenant").put("id", chat.tenant());
        return call("POST", conversations(service).build(), request);
    }

    private static HttpUrl.Builder conversations(ServiceUrl service) {
        return HttpUrl.get(service.value()).newBuilder().addPathSegments("v3/conversations");
    }

    private static HttpUrl.Builder activities(Conversation conversation) {
        return conversations(conversation.service()).addPathSegment(conversation.id()).addPathSegment("activities");
    }

    private static HttpUrl activity(Conversation conversation, String activityId) {
        PathSegment.check(activityId);
        return activities(conversation).addPathSegment(activityId).build();
    }

    private Outcome call(String method, HttpUrl url, ObjectNode json) {
        try {
            var request = new Request.Builder().url(url).method(method, RequestBody.create(bytes(json), TYPE)).build();
            var token = tokens.token();
            var answer = http.send(signed(request, token));
            if (answer.status() == 401) {
                // Not taken, so this is no second delivery: the token may have ended early.
                tokens.forget(token);
                answer = http.send(signed(request, tokens.token()));
            }
            return Answers.outcome(answer, clock.instant());
        } catch (TokenException e) {
            return e.isTemporary() ? new RetryAfter(Answers.PAUSE) : new Refused(401, e.code().orElse(""));
        } catch (NotSentException e) {
            return new RetryAfter(Answers.PAUSE);
        } catch (IOException e) {
            return new Unknown();
        }
    }

    private static Request signed(Request request, Secret token) {
        return request.newBuilder().header("Authorization", "Bearer " + token.reveal()).build();
    }

    private static byte[] bytes(ObjectNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON can be written.", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
