package io.leadershipbot.teams.card;

/**
 * The labels of the two ways into a form.
 *
 * @param open opens it in a dialog
 * @param here shows it in the message, for clients that have no dialogs
 */
public record OpenerWords(String open, String here) {}
