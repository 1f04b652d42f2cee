/** Against an identity provider on this machine that can rotate its keys, fail, hang and talk nonsense. */
@NullMarked
package io.leadershipbot.teams.token;

import org.jspecify.annotations.NullMarked;
