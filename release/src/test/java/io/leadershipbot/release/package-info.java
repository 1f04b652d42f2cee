/** What a release consists of, started as whoever installs it would start it. */
@NullMarked
package io.leadershipbot.release;

import org.jspecify.annotations.NullMarked;
