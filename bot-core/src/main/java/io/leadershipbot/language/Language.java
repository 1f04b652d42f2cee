package io.leadershipbot.language;

import java.util.Locale;
import java.util.function.Supplier;

import io.leadershipbot.content.Pack;
import io.leadershipbot.content.search.ContentSearch;
import io.leadershipbot.message.Messages;

/**
 * Everything in one language.
 *
 * @param locale the pack's locale, which may be broader than what the person asked for
 * @param messages the bot's own words
 * @param pack the content
 * @param areas finds an area by what people call it
 * @param search finds tips by a question; made at the first one
 */
public record Language(Locale locale, Messages messages, Pack pack, AreaFinder areas, Supplier<ContentSearch> search) {}
