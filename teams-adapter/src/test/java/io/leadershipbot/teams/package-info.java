/** Tests. */
@NullMarked
package io.leadershipbot.teams;

import org.jspecify.annotations.NullMarked;
