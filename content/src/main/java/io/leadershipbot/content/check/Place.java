package io.leadershipbot.content.check;

/**
 * Where something stands.
 *
 * @param line counted from 1
 * @param id of the item or area; empty where none is known
 */
record Place(String file, int line, String id) {}
