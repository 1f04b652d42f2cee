/** What the bot remembers of a person: preferences, and which items have been drawn from the bag. */
@NullMarked
package io.leadershipbot.person;

import org.jspecify.annotations.NullMarked;
