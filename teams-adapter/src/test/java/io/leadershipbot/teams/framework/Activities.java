package io.leadershipbot.teams.framework;

import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Activities as Teams writes them. */
public final class Activities {

    private Activities() {}

    /** Somebody writes in a personal chat. */
    public static ObjectNode message(String text) {
        return with(json -> json.put("text", text));
    }

    /** The same, changed. */
    public static ObjectNode with(Consumer<ObjectNode> change) {
        var json = (ObjectNode) parse("""
                                      {"type": "message", "id": "1700000000001", "channelId": "msteams",
                                       "timestamp": "2026-11-23T09:00:00.1234567Z",
                                       "localTimestamp": "2026-11-23T10:00:00.123+01:00",
                                       "localTimezone": "Europe/Berlin", "locale": "en-US",
                                       "serviceUrl": "https://smba.trafficmanager.net/emea/",
                                       "from": {"id": "29:1abc", "name": "Ada", "aadObjectId": "aad-ada"},
                                       "recipient": {"id": "28:app", "name": "Leadership Bot"},
                                       "conversation": {"conversationType": "personal", "tenantId": "T1", "id": "a:1"},
                                       "entities": [{"type": "clientInfo", "locale": "en-GB", "country": "GB",
                                                     "platform": "Web", "timezone": "Europe/London"}],
                                       "channelData": {"tenant": {"id": "T1"}}, "textFormat": "plain"}
                                      """);
        change.accept(json);
        return json;
    }

    public static JsonNode parse(String json) {
        try {
            return JsonMapper.builder().build().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + json, e);
        }
    }

    static BotFramework.Received read(JsonNode activity) throws UnreadableActivity {
        return new BotFramework("teams", Unconnected.connector()).read(activity);
    }
}
