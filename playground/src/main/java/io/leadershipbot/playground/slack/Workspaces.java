package io.leadershipbot.playground.slack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every workspace that the app is installed to. Guarded by the fake's monitor. */
final class Workspaces {

    private final Map<String, Workspace> byId = new LinkedHashMap<>();

    void add(Workspace workspace) {
        if (byId.putIfAbsent(workspace.id(), workspace) != null) {
            throw new IllegalArgumentException("There is a workspace '" + workspace.id() + "' already.");
        }
    }

    List<Workspace> all() {
        return List.copyOf(byId.values());
    }

    Workspace get(String id) {
        Workspace workspace = byId.get(id);
        if (workspace == null) {
            throw new IllegalArgumentException("No workspace is '" + id + "'. Workspaces: " + byId.keySet());
        }
        return workspace;
    }

    /** The scopes of a token, as they stand in a header of every answer; empty for a token that is none. */
    String scopesOf(String token) {
        return byId.values().stream().filter(one -> one.botToken().equals(token))
                .map(one -> String.join(",", one.scopes())).findFirst().orElse("");
    }

    /** Whose bot this token belongs to. */
    Workspace calling(String token) {
        if (token.isEmpty()) {
            throw new Refusal("not_authed");
        }
        if (token.startsWith("xapp-")) {
            throw new Refusal("not_allowed_token_type");
        }
        Workspace workspace = byId.values().stream().filter(one -> one.botToken().equals(token)).findFirst()
                .orElseThrow(() -> new Refusal("invalid_auth"));
        return switch (workspace.tokenState()) {
            case GOOD -> workspace;
            case REVOKED -> throw new Refusal("token_revoked");
            case INACTIVE -> throw new Refusal("account_inactive");
        };
    }
}
