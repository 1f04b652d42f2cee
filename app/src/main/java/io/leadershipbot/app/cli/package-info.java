/** The command line. */
@NullMarked
package io.leadershipbot.app.cli;

import org.jspecify.annotations.NullMarked;
