package io.leadershipbot.http;

/**
 * An answer.
 *
 * @param contentType empty where there is no body
 * @param body text, sent as UTF-8
 */
public record HttpResponse(int status, String contentType, String body) {

    /** A status and nothing else. */
    public static HttpResponse empty(int status) {
        return new HttpResponse(status, "", "");
    }

    /** 200 with JSON. */
    public static HttpResponse json(String body) {
        return new HttpResponse(200, "application/json; charset=utf-8", body);
    }

    /** Words in plain text. */
    public static HttpResponse text(int status, String body) {
        return new HttpResponse(status, "text/plain; charset=utf-8", body);
    }
}
