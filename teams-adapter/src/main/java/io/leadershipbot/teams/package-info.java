/** Microsoft Teams: activities become interactions, replies become messages, edits and dialogs. */
@NullMarked
package io.leadershipbot.teams;

import org.jspecify.annotations.NullMarked;
