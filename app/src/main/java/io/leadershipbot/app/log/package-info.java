/** The log as it is written, and the silence of everybody else who would write one. */
@NullMarked
package io.leadershipbot.app.log;

import org.jspecify.annotations.NullMarked;
