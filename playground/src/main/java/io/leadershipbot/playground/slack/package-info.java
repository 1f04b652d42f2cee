/**
 * A small Slack in memory: its Web API, its {@code response_url}s, and people who type, click and submit. It speaks
 * only HTTP with the bot and knows none of its code.
 */
@NullMarked
package io.leadershipbot.playground.slack;

import org.jspecify.annotations.NullMarked;
