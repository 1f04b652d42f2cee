package io.leadershipbot.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;

import io.leadershipbot.secret.Secret;

/**
 * Puts the workspace's token and the bot's user into Bolt's context, from what is known here. Bolt's own asks Slack, and
 * makes the person wait. A workspace that is not known yet is let through: its signature was good, and news of a removal
 * comes when nothing is known any more.
 */
record Authorization(Secret botToken, Workspaces workspaces) implements Middleware {

    @Override
    @SuppressWarnings("rawtypes") // as Bolt declares it
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        var context = request.getContext();
        context.setBotToken(botToken.reveal());
        var workspace = context.getTeamId();
        if (workspace != null) {
            workspaces.find(workspace).ifPresent(installation -> context.setBotUserId(installation.botUser()));
        }
        return chain.next(request);
    }
}
