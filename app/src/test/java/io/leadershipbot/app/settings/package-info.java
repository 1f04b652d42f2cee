@NullMarked
package io.leadershipbot.app.settings;

import org.jspecify.annotations.NullMarked;
