/** Tests. */
@NullMarked
package io.leadershipbot.message;

import org.jspecify.annotations.NullMarked;
