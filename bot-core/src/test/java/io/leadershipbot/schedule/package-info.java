@NullMarked
package io.leadershipbot.schedule;

import org.jspecify.annotations.NullMarked;
