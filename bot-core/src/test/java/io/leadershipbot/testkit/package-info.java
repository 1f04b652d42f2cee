/** For tests of every module: fakes of the core's ports, and the contracts that these and the real ones keep. */
@NullMarked
package io.leadershipbot.testkit;

import org.jspecify.annotations.NullMarked;
