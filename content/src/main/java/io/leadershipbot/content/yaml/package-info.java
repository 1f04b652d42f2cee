/** YAML as the content pack uses it: read fast, with the line of every value, so that a fault can be pointed at. */
@NullMarked
package io.leadershipbot.content.yaml;

import org.jspecify.annotations.NullMarked;
