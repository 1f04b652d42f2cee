/** The whole content as one page, for people who look at it before it is used. */
@NullMarked
package io.leadershipbot.app.preview;

import org.jspecify.annotations.NullMarked;
