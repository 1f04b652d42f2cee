/** Remembering what came lately, in bounded memory. */
@NullMarked
package io.leadershipbot.recent;

import org.jspecify.annotations.NullMarked;
