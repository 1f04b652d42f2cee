/**
 * Slack's Socket Mode: connections that this process opens and by which requests come in. Knows envelopes and
 * acknowledgements, and nothing of what is in them.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">Using Socket Mode</a>
 */
@NullMarked
package io.leadershipbot.slack.socket;

import org.jspecify.annotations.NullMarked;
