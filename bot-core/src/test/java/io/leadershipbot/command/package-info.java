/** Tests. */
@NullMarked
package io.leadershipbot.command;

import org.jspecify.annotations.NullMarked;
