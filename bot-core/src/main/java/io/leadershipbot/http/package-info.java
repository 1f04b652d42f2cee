/** HTTP as adapters see it, so that they need no server to be tested. */
@NullMarked
package io.leadershipbot.http;

import org.jspecify.annotations.NullMarked;
