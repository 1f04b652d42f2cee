package io.leadershipbot.app;

import java.util.List;

import io.leadershipbot.app.metrics.Metrics;
import io.leadershipbot.http.Endpoint;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.storage.Database;
import io.leadershipbot.storage.DatabaseException;

/** What whoever looks after the bot can ask it. */
final class Health {

    private final Database database;
    private final Metrics metrics;
    private final boolean plays;

    /** @param plays whether there is a playground in place of the platforms */
    Health(Database database, Metrics metrics, boolean plays) {
        this.database = database;
        this.metrics = metrics;
        this.plays = plays;
    }

    List<Endpoint> endpoints() {
        return List.of(new Endpoint("GET", "/health/live", request -> HttpResponse.text(200, "alive\n")),
                new Endpoint("GET", "/health/ready", request -> ready()),
                new Endpoint("GET", "/metrics", request -> new HttpResponse(200,
                        "text/plain; version=0.0.4; charset=utf-8", metrics.scrape())));
    }

    /** The doors open when the platforms have been started, so who can ask needs to know of the database alone. */
    private HttpResponse ready() {
        try {
            database.ping();
            return HttpResponse.text(200, plays ? "ready: playground\n" : "ready\n");
        } catch (DatabaseException unreachable) {
            return HttpResponse.text(503, "not ready: the database does not answer\n");
        }
    }
}
