/** Tests of the storage: the contracts on both databases, refusals and faults. */
@NullMarked
package io.leadershipbot.storage;

import org.jspecify.annotations.NullMarked;
