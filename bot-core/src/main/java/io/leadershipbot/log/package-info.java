/** The log: event codes from a closed list, and details that cannot carry what people typed or who they are. */
@NullMarked
package io.leadershipbot.log;

import org.jspecify.annotations.NullMarked;
