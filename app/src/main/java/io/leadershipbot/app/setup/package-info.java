/** What leads somebody from nothing to a bot that answers on a platform, and writes down what it was given. */
@NullMarked
package io.leadershipbot.app.setup;

import org.jspecify.annotations.NullMarked;
