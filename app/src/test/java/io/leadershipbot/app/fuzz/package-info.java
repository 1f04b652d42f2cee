/** Real requests spoilt at random, and a bot that has to stay calm. */
@NullMarked
package io.leadershipbot.app.fuzz;

import org.jspecify.annotations.NullMarked;
