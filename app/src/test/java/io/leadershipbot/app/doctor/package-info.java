/** Tests of what doctor finds, good and bad. */
@NullMarked
package io.leadershipbot.app.doctor;

import org.jspecify.annotations.NullMarked;
