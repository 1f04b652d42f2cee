/** What must never be printed. */
@NullMarked
package io.leadershipbot.secret;

import org.jspecify.annotations.NullMarked;
