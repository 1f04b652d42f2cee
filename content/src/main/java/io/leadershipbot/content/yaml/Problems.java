package io.leadershipbot.content.yaml;

/**
 * Where whoever reads a file reports what is wrong. A loader throws at the first; a checker collects them and lets the
 * reading go on.
 */
@FunctionalInterface
public interface Problems {
    void report(Problem problem);
}
