package io.leadershipbot.playground.slack;

/** What the bot can see: to it, a private channel that it is not in does not exist. */
final class Visible {

    private Visible() {}

    static Channel channel(Workspace workspace, String id) {
        Channel channel = workspace.findChannel(id);
        if (channel == null || !channel.isOpenTo(workspace.botUserId())) {
            throw new Refusal("channel_not_found");
        }
        return channel;
    }

    static User user(Workspace workspace, String id) {
        User user = workspace.findUser(id);
        if (user == null) {
            throw new Refusal("user_not_found");
        }
        return user;
    }
}
