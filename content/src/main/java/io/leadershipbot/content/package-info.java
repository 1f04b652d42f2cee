/** The content model: areas, tips, quotations and the rest, how a pack is loaded. Knows nothing of bots. */
@NullMarked
package io.leadershipbot.content;

import org.jspecify.annotations.NullMarked;
