/** Tests of what remembers what came lately. */
@NullMarked
package io.leadershipbot.recent;

import org.jspecify.annotations.NullMarked;
