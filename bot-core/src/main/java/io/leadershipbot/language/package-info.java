/** Everything that depends on a person's language: the words, the pack, and understanding what they typed. */
@NullMarked
package io.leadershipbot.language;

import org.jspecify.annotations.NullMarked;
