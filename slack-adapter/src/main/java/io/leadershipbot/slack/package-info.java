/**
 * Slack: signed requests in, by Bolt for Java; cards and forms out, as Block Kit. Everything that only Slack knows or
 * limits stays in here.
 */
@NullMarked
package io.leadershipbot.slack;

import org.jspecify.annotations.NullMarked;
