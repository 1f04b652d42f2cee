/** What Microsoft Teams refuses in Adaptive Cards, as pure functions over JSON. */
@NullMarked
package io.leadershipbot.playground.teams.adaptivecards;

import org.jspecify.annotations.NullMarked;
