package io.leadershipbot.http;

import java.util.function.Function;

/**
 * A path that a platform's requests come in by.
 *
 * @param method the one HTTP method answered there
 * @param handler runs on a virtual thread and may block
 */
public record Endpoint(String method, String path, Function<HttpRequest, HttpResponse> handler) {}
