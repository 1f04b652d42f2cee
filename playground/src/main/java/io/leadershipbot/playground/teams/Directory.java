package io.leadershipbot.playground.teams;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every tenant. Guarded by the fake's monitor. */
final class Directory {

    /** A conversation, and whose it is. */
    record Found(Tenant tenant, Conversation conversation) {}

    private final Map<String, Tenant> byName = new LinkedHashMap<>();

    void add(Tenant tenant) {
        if (byName.putIfAbsent(tenant.name(), tenant) != null) {
            throw new IllegalArgumentException("There is a tenant '" + tenant.name() + "' already.");
        }
    }

    List<Tenant> all() {
        return List.copyOf(byName.values());
    }

    Tenant get(String name) {
        Tenant tenant = byName.get(name);
        if (tenant == null) {
            throw new IllegalArgumentException("No tenant is '" + name + "'. Tenants: " + byName.keySet());
        }
        return tenant;
    }

    /**
     * A conversation by its id, without a thread.
     *
     * @throws Refusal when there is none
     */
    Found conversation(String id) {
        for (Tenant tenant : byName.values()) {
            Conversation conversation = tenant.find(id);
            if (conversation != null) {
                return new Found(tenant, conversation);
            }
        }
        throw Refusal.notFound();
    }
}
