/** What the bot is compared with: programs of their own, each as small as its purpose allows. */
@NullMarked
package io.leadershipbot.app.benchmark.baseline;

import org.jspecify.annotations.NullMarked;
