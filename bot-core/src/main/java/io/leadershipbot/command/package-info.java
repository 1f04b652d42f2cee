/** What people can ask for: one class per command, the router that finds and runs it, and help made from the list. */
@NullMarked
package io.leadershipbot.command;

import org.jspecify.annotations.NullMarked;
