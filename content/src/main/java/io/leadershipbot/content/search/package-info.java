/** From a question in plain words to the tips that answer it best. Nothing that is typed is kept. */
@NullMarked
package io.leadershipbot.content.search;

import org.jspecify.annotations.NullMarked;
