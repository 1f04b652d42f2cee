package io.leadershipbot.app.benchmark.baseline;

/** The least that a JVM can be started for. */
public final class Hello {

    private Hello() {}

    /** Says hello. */
    public static void main(String[] args) {
        System.out.println("Hello, world");
    }
}
