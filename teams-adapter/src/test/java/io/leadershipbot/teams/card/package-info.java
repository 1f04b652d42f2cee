/** Cards and forms as Adaptive Cards, and what comes back when somebody clicks in one: pure functions. */
@NullMarked
package io.leadershipbot.teams.card;

import org.jspecify.annotations.NullMarked;
