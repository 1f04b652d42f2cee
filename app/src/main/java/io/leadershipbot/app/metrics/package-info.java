/** What is counted and timed. Never by person, workspace, conversation or command. */
@NullMarked
package io.leadershipbot.app.metrics;

import org.jspecify.annotations.NullMarked;
