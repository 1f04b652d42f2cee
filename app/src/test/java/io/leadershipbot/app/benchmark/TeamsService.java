package io.leadershipbot.app.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** What stands for Microsoft, in a process of its own. */
final class TeamsService implements AutoCloseable {

    private final Child process;
    private final Tenant tenant;

    private TeamsService(Child process, Tenant tenant) {
        this.process = process;
        this.tenant = tenant;
    }

    static TeamsService start(Path folder) {
        var process = Child.java(List.of("-Xmx256m"), folder, TeamsProgram.class);
        return new TeamsService(process, new Tenant(Integer.parseInt(process.said("port=")),
                Integer.parseInt(process.said("tls-port=")), Path.of(process.said("key-store=")),
                process.said("token=")));
    }

    Tenant tenant() {
        return tenant;
    }

    /** How many messages bots have posted so far. */
    long answers() {
        try {
            var url = URI.create(tenant.serviceUrl() + "answers").toURL();
            var connection = (HttpURLConnection) url.openConnection();
            try (var body = connection.getInputStream()) {
                return Long.parseLong(new String(body.readAllBytes(), US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
