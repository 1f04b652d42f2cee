package io.leadershipbot.playground.slack;

import java.util.Optional;

import io.leadershipbot.playground.FaultPlan;
import io.leadershipbot.playground.Monitor;

/** Faults to come, by Web API method; {@link #RESPONSE_URL} stands for all {@code response_url}s. */
public final class Faults extends FaultPlan<Fault> {

    /** The name under which uses of a {@code response_url} are found here and in the {@link CallLog}. */
    public static final String RESPONSE_URL = "response_url";

    Faults(Monitor monitor) {
        super(monitor);
    }

    @Override
    protected Optional<Fault> take(String method) {
        return super.take(method);
    }
}
