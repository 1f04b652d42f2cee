package io.leadershipbot.slack;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

import io.leadershipbot.http.HttpResponse;

/**
 * How a request came, which Bolt carries to its handler.
 *
 * @param id the same for the same request, and for no other
 * @param early takes the acknowledgement while the handler is still at work
 * @param behind does what follows behind the acknowledgement
 */
record Arrival(String id, Consumer<HttpResponse> early, Executor behind) {}
