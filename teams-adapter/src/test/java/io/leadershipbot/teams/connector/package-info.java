/** Against a connector on this machine. */
@NullMarked
package io.leadershipbot.teams.connector;

import org.jspecify.annotations.NullMarked;
