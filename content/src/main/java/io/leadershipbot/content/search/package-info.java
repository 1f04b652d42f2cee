/** Finding content by a question in plain words. */
@NullMarked
package io.leadershipbot.content.search;

import org.jspecify.annotations.NullMarked;
