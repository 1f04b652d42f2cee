/** Tests. */
@NullMarked
package io.leadershipbot.language;

import org.jspecify.annotations.NullMarked;
