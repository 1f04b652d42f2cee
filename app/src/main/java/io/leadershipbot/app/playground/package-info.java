/** The playground inside of the bot: when it is on, with which settings the bot then runs, and its way through Jetty. */
@NullMarked
package io.leadershipbot.app.playground;

import org.jspecify.annotations.NullMarked;
