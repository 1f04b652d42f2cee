package io.leadershipbot.playground.teams;

import io.leadershipbot.playground.FaultPlan;
import io.leadershipbot.playground.Monitor;

/** Faults to come, by {@link Method}. */
public final class Faults extends FaultPlan<Fault> {

    Faults(Monitor monitor) {
        super(monitor);
    }
}
