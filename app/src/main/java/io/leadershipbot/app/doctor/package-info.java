/** Looks at everything that the bot needs, changes nothing, and says what is wrong and how to mend it. */
@NullMarked
package io.leadershipbot.app.doctor;

import org.jspecify.annotations.NullMarked;
