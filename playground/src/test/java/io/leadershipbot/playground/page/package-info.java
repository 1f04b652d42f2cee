/** Tests of what stands behind the playground's page. */
@NullMarked
package io.leadershipbot.playground.page;

import org.jspecify.annotations.NullMarked;
