@NullMarked
package io.leadershipbot.app.server;

import org.jspecify.annotations.NullMarked;
