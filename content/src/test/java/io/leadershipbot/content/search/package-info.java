/** Tests. */
@NullMarked
package io.leadershipbot.content.search;

import org.jspecify.annotations.NullMarked;
