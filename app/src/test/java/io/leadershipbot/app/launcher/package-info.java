@NullMarked
package io.leadershipbot.app.launcher;

import org.jspecify.annotations.NullMarked;
