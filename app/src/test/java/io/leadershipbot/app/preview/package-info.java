@NullMarked
package io.leadershipbot.app.preview;

import org.jspecify.annotations.NullMarked;
