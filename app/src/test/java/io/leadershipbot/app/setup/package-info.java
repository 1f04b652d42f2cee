@NullMarked
package io.leadershipbot.app.setup;

import org.jspecify.annotations.NullMarked;
