package io.leadershipbot.chat;

/** Something said where others see it, as a consequence of an interaction. */
public record Post(ConversationId to, Card card) {}
