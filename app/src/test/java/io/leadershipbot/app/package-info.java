@NullMarked
package io.leadershipbot.app;

import org.jspecify.annotations.NullMarked;
