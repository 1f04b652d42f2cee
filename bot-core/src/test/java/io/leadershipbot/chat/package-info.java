/** Tests. */
@NullMarked
package io.leadershipbot.chat;

import org.jspecify.annotations.NullMarked;
