
@NullMarked
package io.leadershipbot.http;

import org.jspecify.annotations.NullMarked;
