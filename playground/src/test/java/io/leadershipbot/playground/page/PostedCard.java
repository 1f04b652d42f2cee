package io.leadershipbot.playground.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import io.leadershipbot.playground.Form;
import io.leadershipbot.playground.Json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** What a bot does to say something on Teams: it gets a token, and posts to the connector. */
final class PostedCard {

    private PostedCard() {}

    /** Posts a card to the chat with Ada. */
    static void post(PageStage stage, String card) {
        var teams = stage.playground.teams();
        var token = send(teams.tokenUrl(), "application/x-www-form-urlencoded", "",
                Form.encode(Map.of("grant_type", "client_credentials", "client_id", teams.app().id(), "client_secret",
                        teams.app().secret(), "scope", "https://api.botframework.com/.default")));
        var chat = teams.tenant().personalChat(teams.tenant().user("Ada")).id();
        var access = requireNonNull(Json.read(token.body())).path("access_token").asText();
        var posted = send(teams.serviceUrl() + "v3/conversations/" + chat + "/activities", "application/json", access,
                "{\"type\":\"message\",\"attachments\":[{\"contentType\":\"application/vnd.microsoft.card.adaptive\","
                        + "\"content\":" + card + "}]}");
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
    }

    private static HttpResponse<String> send(String url, String type, String token, String body) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url)).header("Content-Type", type)
                    .header("Authorization", "Bearer " + token).POST(HttpRequest.BodyPublishers.ofString(body));
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
