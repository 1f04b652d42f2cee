/**
 * Looks for what must not be there: marks that nobody else uses are typed, clicked and sent, and then every place where
 * a program can leave something is searched for them in every form that they may have taken.
 */
@NullMarked
package io.leadershipbot.testkit.canary;

import org.jspecify.annotations.NullMarked;
