/** What Slack refuses in blocks and views, as pure functions over JSON, and how it reads its markup. */
@NullMarked
package io.leadershipbot.playground.slack.blockkit;

import org.jspecify.annotations.NullMarked;
