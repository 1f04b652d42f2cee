/** Tests of the fake Teams: each of its rules is seen to refuse. */
@NullMarked
package io.leadershipbot.playground.teams;

import org.jspecify.annotations.NullMarked;
