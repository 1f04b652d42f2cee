package io.leadershipbot.teams.token;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLException;

import io.leadershipbot.http.ObstacleException;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * HTTP for requests that carry secrets or decide whom to trust: one attempt, no redirects, HTTPS only except to this
 * machine, answers of a bounded size.
 */
public final class StrictHttp implements AutoCloseable {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");
    private static final int MOST_BYTES = 512 * 1024;

    /** A burst of messages goes to one host; the client's own pool would keep five connections of it. */
    private static final int IDLE_CONNECTIONS = 32;
    private static final int IDLE_SECONDS = 30;

    private final OkHttpClient client;

    /**
     * A client of its own.
     *
     * @param connect how long to wait for a connection
     * @param read how long to wait for the next bytes of an answer
     * @param whole how long a call may take altogether
     */
    public StrictHttp(Duration connect, Duration read, Duration whole) {
        this.client = new OkHttpClient.Builder().connectTimeout(connect).readTimeout(read).callTimeout(whole)
                .followRedirects(false).followSslRedirects(false).retryOnConnectionFailure(false)
                .addNetworkInterceptor(StrictHttp::once)
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS))
                .eventListenerFactory(StrictHttp::listener).build();
    }

    /**
     * An answer.
     *
     * @param body empty as well if it broke off or was too long
     */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are read once and not compared
    public record Answer(int status, Headers headers, byte[] body) {

        /** Says nothing of headers and body. */
        @Override
        public String toString() {
            return "[answer " + status + "]";
        }
    }

    /** Nothing of the request has left this machine: it may be repeated without fear of doing it twice. */
    public static final class NotSentException extends IOException {

        NotSentException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Sends a request once.
     *
     * @throws NotSentException if nothing of it was sent
     * @throws IOException if no answer came
     */
    public Answer send(Request request) throws IOException {
        if (!isSafe(request.url())) {
            throw new NotSentException("Only https URLs are called, and http on this machine.", null);
        }
        var progress = new Progress();
        try (var response = client.newCall(request.newBuilder().tag(Progress.class, progress).build()).execute()) {
            return new Answer(response.code(), response.headers(), read(response.body()));
        } catch (IOException e) {
            throw progress.begun
                    ? e
                    : new NotSentException("No connection could be made.",
                            progress.proxyFailed ? ObstacleException.proxy(e) : e);
        } finally {
            Leftovers.wipe();
        }
    }

    /** True for https, and for http on this machine. */
    static boolean isSafe(HttpUrl url) {
        return url.isHttps() || isLoopback(url.host());
    }

    static boolean isLoopback(String host) {
        return LOOPBACK.contains(host);
    }

    /** The status is known by now, which says more than why the rest is missing. */
    private static byte[] read(@Nullable ResponseBody body) {
        if (body == null) {
            return new byte[0];
        }
        try {
            var bytes = body.byteStream().readNBytes(MOST_BYTES + 1);
            return bytes.length <= MOST_BYTES ? bytes : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Told to retry a 503 at once, OkHttp would do so by itself, whatever its settings. */
    private static Response once(Interceptor.Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        return response.code() == 503 ? response.newBuilder().removeHeader("Retry-After").build() : response;
    }

    private static EventListener listener(Call call) {
        var progress = call.request().tag(Progress.class);
        return progress == null ? EventListener.NONE : progress;
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    /** How far a call has come. */
    private static final class Progress extends EventListener {

        private volatile boolean begun;
        private volatile boolean proxyFailed;

        @Override
        public void requestHeadersStart(Call call) {
            begun = true;
        }

        @Override
        public void connectFailed(Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol,
                IOException failure) {
            proxyFailed = proxy.type() != Proxy.Type.DIRECT && !(failure instanceof SSLException);
        }
    }
}
