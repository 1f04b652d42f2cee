/** Tests of the fake Slack, driven by a tiny bot. */
@NullMarked
package io.leadershipbot.playground.slack;

import org.jspecify.annotations.NullMarked;
