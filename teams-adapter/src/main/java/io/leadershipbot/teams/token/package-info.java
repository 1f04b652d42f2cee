/**
 * Trust between Microsoft and the bot, in both directions: whose requests are the Bot Framework's, our own token to send
 * with, and where that token may go.
 */
@NullMarked
package io.leadershipbot.teams.token;

import org.jspecify.annotations.NullMarked;
