@NullMarked
package io.leadershipbot.app.log;

import org.jspecify.annotations.NullMarked;
