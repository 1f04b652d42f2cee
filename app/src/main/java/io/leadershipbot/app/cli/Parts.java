package io.leadershipbot.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * What the command line runs and does not know.
 *
 * @param serve serves until the process is asked to end, and tells the exit status
 * @param rehearse starts and stops once, so that the JVM can learn how
 * @param tip gives a tip for what was typed
 */
public record Parts(Callable<Integer> serve, Callable<Integer> rehearse, Function<List<String>, GivenTip> tip) {}
