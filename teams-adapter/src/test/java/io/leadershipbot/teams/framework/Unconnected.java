package io.leadershipbot.teams.framework;

import java.net.URI;
import java.time.InstantSource;
import java.util.Random;

import io.leadershipbot.secret.Secret;
import io.leadershipbot.teams.connector.Connector;
import io.leadershipbot.teams.token.OutboundTokens;
import io.leadershipbot.teams.token.TeamsCredentials;
import io.leadershipbot.testkit.RecordingLog;

/** A connector that nothing is to be sent through. */
final class Unconnected {

    private static final String ID = "00000000-0000-0000-0000-000000000001";

    private Unconnected() {}

    static Connector connector() {
        var credentials = new TeamsCredentials(ID, ID, new TeamsCredentials.Proof.ClientSecret(Secret.of("none")));
        return new Connector(new OutboundTokens(credentials, URI.create("http://127.0.0.1:9/"),
                InstantSource.system(), new Random(1), new RecordingLog()), InstantSource.system());
    }
}
