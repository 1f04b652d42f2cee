/** Tests. */
@NullMarked
package io.leadershipbot.teams.framework;

import org.jspecify.annotations.NullMarked;
