/** Tests of the Slack adapter, most of them against a fake Slack over HTTP. */
@NullMarked
package io.leadershipbot.slack;

import org.jspecify.annotations.NullMarked;
