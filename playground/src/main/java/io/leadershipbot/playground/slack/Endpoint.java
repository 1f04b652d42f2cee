package io.leadershipbot.playground.slack;

import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One method of the Web API.
 *
 * @param scopes one of these is needed; empty when none is
 * @param takesJson whether it reads a JSON body; methods that only read do not, as on Slack
 * @param arguments the names it knows
 * @param work what it does; called alone, under the fake's monitor
 */
record Endpoint(Set<String> scopes, boolean takesJson, Set<String> arguments, Work work) {

    @FunctionalInterface
    interface Work {

        /**
         * Answers without {@code ok}, which is added.
         *
         * @throws Refusal with Slack's code
         */
        ObjectNode answer(Workspace workspace, Arguments arguments);
    }

    static Endpoint writing(String scope, Set<String> arguments, Work work) {
        return new Endpoint(scope.isEmpty() ? Set.of() : Set.of(scope), true, arguments, work);
    }

    static Endpoint reading(Set<String> scopes, Set<String> arguments, Work work) {
        return new Endpoint(scopes, false, arguments, work);
    }
}
