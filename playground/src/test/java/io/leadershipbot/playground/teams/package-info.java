@NullMarked
package io.leadershipbot.playground.teams;

import org.jspecify.annotations.NullMarked;
