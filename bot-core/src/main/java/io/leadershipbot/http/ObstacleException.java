package io.leadershipbot.http;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** A request that failed for a reason which its cause alone does not tell. */
public final class ObstacleException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;

    /** What was met with, in words for a log, and what told so. */
    public ObstacleException(Obstacle obstacle, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.obstacle = obstacle;
    }

    /** The proxy between this machine and the network made no connection. */
    public static ObstacleException proxy(IOException cause) {
        return new ObstacleException(Obstacle.PROXY, "The proxy made no connection.", cause);
    }

    /** What was met with. */
    public Obstacle obstacle() {
        return obstacle;
    }
}
