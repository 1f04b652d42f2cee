/**
 * What a pack is held to: its schema, then every rule of the rubric that a program can check. It finds all faults at
 * once and never stops at the first.
 */
@NullMarked
package io.leadershipbot.content.check;

import org.jspecify.annotations.NullMarked;
