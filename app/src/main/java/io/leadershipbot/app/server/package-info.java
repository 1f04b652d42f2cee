/** The HTTP server: two doors, one for the platforms and one for whoever looks after the bot. */
@NullMarked
package io.leadershipbot.app.server;

import org.jspecify.annotations.NullMarked;
