/** What comes round by itself: when, in whose local time, and what is said then. */
@NullMarked
package io.leadershipbot.schedule;

import org.jspecify.annotations.NullMarked;
