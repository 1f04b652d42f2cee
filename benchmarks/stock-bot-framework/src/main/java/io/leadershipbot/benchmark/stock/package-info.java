/**
 * What the bot is compared with on Teams: the Bot Framework SDK with its own dependencies, on the bot's Jetty, as small
 * as its samples.
 */
@NullMarked
package io.leadershipbot.benchmark.stock;

import org.jspecify.annotations.NullMarked;
