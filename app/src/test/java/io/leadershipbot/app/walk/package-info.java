/** What walks through the bot in a real browser need, and the one through the playground's page. */
@NullMarked
package io.leadershipbot.app.walk;

import org.jspecify.annotations.NullMarked;
