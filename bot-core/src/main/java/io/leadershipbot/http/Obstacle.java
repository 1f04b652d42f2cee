package io.leadershipbot.http;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Locale;

import javax.net.ssl.SSLException;

import org.jspecify.annotations.Nullable;

/** Why a platform could not be asked something. */
public enum Obstacle {

    /** This machine has no way to the other one. */
    NO_NETWORK,
    /** The host's name leads nowhere: it is misspelt, or there is no network at all. */
    UNKNOWN_HOST,
    /** Nothing listens there, or a firewall refuses at once. */
    REFUSED,
    /** No safe connection: whoever answered could not prove to be the platform. */
    TLS,
    /** No answer in time. */
    TIMED_OUT,
    /** The connection ended before the answer did. */
    CUT,
    /** A proxy stands between, and does not let this through. */
    PROXY,
    /** The platform is there, and has trouble or too much to do. */
    TROUBLE,
    /** Something answered, but not as the platform does. */
    STRANGER;

    /** What a failed request met with. */
    public static Obstacle of(Throwable failure) {
        for (@Nullable
        Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var obstacle = known(cause);
            if (obstacle != null) {
                return obstacle;
            }
        }
        return CUT;
    }

    private static @Nullable Obstacle known(Throwable failure) {
        return switch (failure) {
            case SSLException tls -> TLS;
            case ObstacleException told -> told.obstacle();
            case UnknownHostException unknown -> UNKNOWN_HOST;
            case NoRouteToHostException none -> NO_NETWORK;
            case ConnectException refused when isWithoutNetwork(refused) -> NO_NETWORK;
            case ConnectException refused -> REFUSED;
            case InterruptedIOException late -> TIMED_OUT;
            default -> null;
        };
    }

    /** Java has no class of its own for it. */
    private static boolean isWithoutNetwork(ConnectException failure) {
        var message = failure.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("network is unreachable");
    }

    /** What an answer's status tells when it is not the one that was hoped for. */
    public static Obstacle of(int status) {
        if (status == 407) {
            return PROXY;
        }
        return status == 429 || status >= 500 ? TROUBLE : STRANGER;
    }
}
