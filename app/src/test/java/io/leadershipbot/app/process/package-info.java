/** The bot as a process of its own, looked at from outside. */
@NullMarked
package io.leadershipbot.app.process;

import org.jspecify.annotations.NullMarked;
