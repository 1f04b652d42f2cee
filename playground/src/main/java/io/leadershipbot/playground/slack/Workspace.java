package io.leadershipbot.playground.slack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.Origins;
import org.jspecify.annotations.Nullable;

/**
 * A workspace with the app installed: its people, channels and messages. Safe for use by several threads; made by
 * {@link FakeSlack#addWorkspace}.
 */
public final class Workspace {

    /** What the manifest asks for by default. */
    public static final Set<String> SCOPES = Set.of("commands", "chat:write", "users:read", "channels:read",
            "groups:read", "im:write");

    enum TokenState {
        GOOD, REVOKED, INACTIVE
    }

    private final Monitor monitor;
    private final IdSource ids;
    private final App app;
    private final String id;
    private final String domain;
    private final User bot;
    private final String botId;
    private final String botToken;
    private final Set<String> scopes = new LinkedHashSet<>(SCOPES);
    private final Map<String, User> users = new LinkedHashMap<>();
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final Messages messages;
    private final Views views;
    private TokenState tokenState = TokenState.GOOD;

    Workspace(Monitor monitor, Origins origins, IdSource ids, App app, String id, String domain, int mostMessages) {
        this.monitor = monitor;
        this.ids = ids;
        this.app = app;
        this.id = id;
        this.domain = domain;
        this.bot = User.member("U0BOT" + id.substring(1), "leadership").as(User.Kind.BOT);
        this.botId = "B0" + id.substring(1);
        this.botToken = "xoxb-" + id.substring(1) + "-" + ids.id("");
        this.messages = new Messages(monitor, origins, mostMessages);
        this.views = new Views(monitor, origins, ids);
        users.put(bot.id(), bot);
    }

    /** Its id, {@code T…}. */
    public String id() {
        return id;
    }

    /** The part of its address before {@code .slack.com}. */
    public String domain() {
        return domain;
    }

    /** The token with which the bot calls the Web API. */
    public String botToken() {
        return botToken;
    }

    /** The bot's user, whose membership decides where it can post. */
    public String botUserId() {
        return bot.id();
    }

    /** The bot's other id, which stands in its messages. */
    public String botId() {
        return botId;
    }

    /** Adds people. */
    public Workspace with(User... people) {
        return change(() -> List.of(people).forEach(user -> users.put(user.id(), user)));
    }

    /** Adds channels, or changes those with the same id. */
    public Workspace with(Channel... more) {
        return change(() -> List.of(more).forEach(channel -> channels.put(channel.id(), channel)));
    }

    /** Lets somebody, or the bot, into a channel. */
    public Workspace invite(String channelId, String userId) {
        return change(() -> channels.put(channelId, channel(channelId).with(userId)));
    }

    /** Puts somebody, or the bot, out of a channel. */
    public Workspace remove(String channelId, String userId) {
        return change(() -> channels.put(channelId, channel(channelId).without(userId)));
    }

    /** Closes a channel to new messages. */
    public Workspace archive(String channelId) {
        return change(() -> channels.put(channelId, channel(channelId).archived(true)));
    }

    /** Gives the bot a scope. */
    public Workspace grant(String scope) {
        return change(() -> scopes.add(scope));
    }

    /** Takes a scope from the bot. */
    public Workspace withdraw(String scope) {
        return change(() -> scopes.remove(scope));
    }

    /** From now on every call answers {@code token_revoked}. */
    public Workspace revokeToken() {
        return change(() -> tokenState = TokenState.REVOKED);
    }

    /** From now on every call answers {@code account_inactive}. */
    public Workspace uninstall() {
        return change(() -> tokenState = TokenState.INACTIVE);
    }

    /** Everybody, the bot included. */
    public List<User> users() {
        return read(() -> List.copyOf(users.values()));
    }

    /** Every conversation. */
    public List<Channel> channels() {
        return read(() -> List.copyOf(channels.values()));
    }

    /** Every message of a channel, ephemeral ones included, the oldest first. */
    public List<Message> messages(String channelId) {
        return read(() -> messages.of(channelId));
    }

    /** Every message, the oldest first. */
    public List<Message> messages() {
        return read(messages::all);
    }

    /** The modals that somebody has open, the one in front first. */
    public List<View> views(String userId) {
        return read(() -> views.of(userId));
    }

    /** What the bot published to somebody's home tab. */
    public Optional<View> home(String userId) {
        return read(() -> Optional.ofNullable(views.home(userId)));
    }

    App app() {
        return app;
    }

    Monitor monitor() {
        return monitor;
    }

    IdSource ids() {
        return ids;
    }

    Views openViews() {
        return views;
    }

    TokenState tokenState() {
        return tokenState;
    }

    Set<String> scopes() {
        return new TreeSet<>(scopes);
    }

    @Nullable
    User findUser(String userId) {
        return users.get(userId);
    }

    User user(String userId) {
        User user = users.get(userId);
        if (user == null) {
            throw new IllegalArgumentException("Nobody in " + id + " is '" + userId + "'. People: " + users.keySet());
        }
        return user;
    }

    @Nullable
    Channel findChannel(String channelId) {
        return channels.get(channelId);
    }

    Channel channel(String channelId) {
        Channel channel = channels.get(channelId);
        if (channel == null) {
            throw new IllegalArgumentException(
                    "No channel in " + id + " is '" + channelId + "'. Channels: " + channels.keySet());
        }
        return channel;
    }

    Collection<Channel> allChannels() {
        return channels.values();
    }

    /** The direct messages between the bot and somebody, opened where there are none. */
    Channel directWithBot(String userId) {
        return allChannels().stream()
                .filter(channel -> channel.kind() == Channel.Kind.DIRECT
                        && channel.members().containsAll(Set.of(userId, bot.id())))
                .findFirst().orElseGet(() -> {
                    Channel opened = Channel.direct(ids.id("D"), userId, bot.id());
                    channels.put(opened.id(), opened);
                    return opened;
                });
    }

    /** Where messages are kept; with the fake's monitor only. */
    Messages kept() {
        return messages;
    }

    private Workspace change(Runnable work) {
        monitor.locked(work);
        return this;
    }

    private <T> T read(Supplier<T> work) {
        return monitor.locked(work);
    }

    @Override
    public String toString() {
        return "Workspace[" + id + "]";
    }
}
