package io.leadershipbot.chat;

import java.time.Instant;

/**
 * The bot in one workspace or tenant.
 *
 * @param botUser the bot's own id there, by which it is mentioned
 * @param since when the bot was first seen there
 */
public record Installation(String platform, String tenant, String botUser, Instant since) {}
