/**
 * What stands behind the playground's page: a Slack and a Teams with three people in them, their screens as JSON, and
 * what the people do. It has no server of its own.
 */
@NullMarked
package io.leadershipbot.playground.page;

import org.jspecify.annotations.NullMarked;
