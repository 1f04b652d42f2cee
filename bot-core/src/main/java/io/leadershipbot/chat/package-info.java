/** The vocabulary every platform shares: what comes in (Interaction), what goes out (Reply), and the ports between core and adapters. */
@NullMarked
package io.leadershipbot.chat;

import org.jspecify.annotations.NullMarked;
