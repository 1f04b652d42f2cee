package io.leadershipbot.app.doctor;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A bot of ours that may run on this machine with the same settings, known by its answer on the management port. */
record RunningBot(int managementPort) {

    private static final int PATIENCE = 2_000;
    private static final int LONGEST = 64;

    /** True if it says that it is alive. */
    boolean isThere() {
        try {
            var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + managementPort + "/health/live")
                    .toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            connection.setInstanceFollowRedirects(false);
            try (var answer = connection.getInputStream()) {
                return new String(answer.readNBytes(LONGEST), UTF_8).equals("alive\n");
            }
        } catch (IOException somebodyElse) {
            return false;
        }
    }
}
