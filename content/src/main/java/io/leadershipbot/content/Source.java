package io.leadershipbot.content;

import java.net.URI;

/**
 * A piece of research that tips rest on.
 *
 * @param author family names, as cited
 * @param year when it appeared
 * @param finding one sentence, in plain words, saying what was found
 */
public record Source(String id, String author, int year, String title, URI url, Strength strength, String finding) {}
