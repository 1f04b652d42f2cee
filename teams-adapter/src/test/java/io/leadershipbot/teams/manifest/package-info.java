/** What an administrator uploads to Teams: the app package, a zip of a manifest, icons and translations. */
@NullMarked
package io.leadershipbot.teams.manifest;

import org.jspecify.annotations.NullMarked;
