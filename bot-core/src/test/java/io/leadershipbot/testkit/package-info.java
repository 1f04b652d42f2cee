/** Fakes of our ports, contracts that every implementation passes, and a bot to talk to in tests. */
@NullMarked
package io.leadershipbot.testkit;

import org.jspecify.annotations.NullMarked;
