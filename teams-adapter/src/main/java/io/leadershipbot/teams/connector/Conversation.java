package io.leadershipbot.teams.connector;

import io.leadershipbot.teams.token.ServiceUrl;

/**
 * Where messages go.
 *
 * @param service where the connector is, as a {@link io.leadershipbot.teams.token.ServiceHosts} admitted it
 * @param id the conversation's id, as Teams gave it
 */
public record Conversation(ServiceUrl service, String id) {

    /**
     * A conversation with a usable id.
     *
     * @throws IllegalArgumentException if the id is blank or would lead to another place of the connector
     */
    public Conversation {
        PathSegment.check(id);
    }

    @Override
    public String toString() {
        return "[conversation]";
    }
}
