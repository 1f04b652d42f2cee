/** Tests of what Slack refuses. */
@NullMarked
package io.leadershipbot.playground.slack.blockkit;

import org.jspecify.annotations.NullMarked;
