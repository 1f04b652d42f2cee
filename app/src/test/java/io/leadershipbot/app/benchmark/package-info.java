/**
 * The numbers that the bot keeps, each as a ratio to a baseline in the same run: {@code mvn -Pbenchmark verify}. How
 * they are measured stands in {@code docs/benchmarks.md}.
 */
@NullMarked
package io.leadershipbot.app.benchmark;

import org.jspecify.annotations.NullMarked;
