/** Tests. */
@NullMarked
package io.leadershipbot.recent;

import org.jspecify.annotations.NullMarked;
