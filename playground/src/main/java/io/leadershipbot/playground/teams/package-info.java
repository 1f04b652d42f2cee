/**
 * A small Microsoft Teams in memory: its identity provider, its connector, and people who type, click and submit. It
 * speaks only HTTP with the bot and knows none of its code.
 */
@NullMarked
package io.leadershipbot.playground.teams;

import org.jspecify.annotations.NullMarked;
