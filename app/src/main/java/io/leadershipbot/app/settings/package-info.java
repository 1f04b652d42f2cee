/** What an operator can set: one table, read from the environment, {@code .env} and {@code leadership-bot.yaml}. */
@NullMarked
package io.leadershipbot.app.settings;

import org.jspecify.annotations.NullMarked;
