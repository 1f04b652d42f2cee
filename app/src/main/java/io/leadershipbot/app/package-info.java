/** Where everything is wired: the only package that knows every part. */
@NullMarked
package io.leadershipbot.app;

import org.jspecify.annotations.NullMarked;
