/**
 * Microsoft Teams, to come: it will translate between the Bot Framework's activities and the core's vocabulary, as
 * {@code io.leadershipbot.slack} does for Slack. Nothing of Teams lives anywhere else.
 */
@NullMarked
package io.leadershipbot.teams;

import org.jspecify.annotations.NullMarked;
