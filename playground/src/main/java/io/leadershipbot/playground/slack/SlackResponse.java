package io.leadershipbot.playground.slack;

/**
 * What the bot answered to Slack.
 *
 * @param status the HTTP status
 * @param contentType the header, empty when there was none
 * @param body the body
 */
public record SlackResponse(int status, String contentType, String body) {}
