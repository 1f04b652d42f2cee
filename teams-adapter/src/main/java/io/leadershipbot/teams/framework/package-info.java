/** The Bot Framework SDK, and the only place that knows it: activities become our own words here, and answers its own. */
@NullMarked
package io.leadershipbot.teams.framework;

import org.jspecify.annotations.NullMarked;
