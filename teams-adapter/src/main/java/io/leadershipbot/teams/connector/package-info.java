/** Calls to the Bot Connector: one attempt each, and what became of it. */
@NullMarked
package io.leadershipbot.teams.connector;

import org.jspecify.annotations.NullMarked;
