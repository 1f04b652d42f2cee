/** The words that the bot says around the content, one bundle per locale. */
@NullMarked
package io.leadershipbot.message;

import org.jspecify.annotations.NullMarked;
