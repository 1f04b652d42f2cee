package io.leadershipbot.playground.teams;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.teams.Conversation.Kind;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * An organisation: its people, teams and chats, and where the app is installed. Safe for use by several threads; made
 * by {@link FakeTeams#addTenant}.
 */
public final class Tenant {

    private final Monitor monitor;
    private final IdSource ids;
    private final String id;
    private final String name;
    private final Map<String, User> users = new LinkedHashMap<>();
    private final Map<String, Team> teams = new LinkedHashMap<>();
    private final Map<String, Conversation> conversations = new LinkedHashMap<>();
    private final Map<String, String> personalChats = new LinkedHashMap<>();
    private final Set<String> installed = new HashSet<>();
    private final Set<String> blocked = new HashSet<>();

    Tenant(Monitor monitor, IdSource ids, String id, String name) {
        this.monitor = monitor;
        this.ids = ids;
        this.id = id;
        this.name = name;
    }

    /** Its id, a GUID. */
    public String id() {
        return id;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /**
     * Adds somebody in Berlin who reads English at a Windows computer, and has not installed the app.
     *
     * @throws IllegalArgumentException when there is somebody of that name
     */
    public User add(String userName) {
        return monitor.locked(() -> {
            if (byName(userName).isPresent()) {
                throw new IllegalArgumentException("There is a '" + userName + "' already. Give another name.");
            }
            User user = new User(ids.account(), ids.guid(), userName, "Europe/Berlin", "en-US", "Windows");
            users.put(user.id(), user);
            Conversation chat = new Conversation(ids.personalChat(), Kind.PERSONAL, userName, id, null,
                    Set.of(user.id()));
            conversations.put(chat.id(), chat);
            personalChats.put(user.id(), chat.id());
            return user;
        });
    }

    /** Puts a changed person in the place of the one with the same id. */
    public void replace(User user) {
        monitor.locked(() -> users.replace(user.id(), user));
    }

    /** Adds a team in which these people are, without the app. */
    public Team addTeam(String teamName, List<String> channels, String... people) {
        return monitor.locked(() -> {
            Team team = new Team(ids.channel(), ids.guid(), teamName);
            teams.put(team.id(), team);
            for (String channel : channels) {
                String channelId = channel.equals(channels.getFirst()) ? team.id() : ids.channel();
                conversations.put(channelId,
                        new Conversation(channelId, Kind.CHANNEL, channel, id, team, accounts(people)));
            }
            return team;
        });
    }

    /** Adds a group chat of these people, without the app. */
    public Conversation addGroupChat(String chatName, String... people) {
        return monitor.locked(() -> {
            Conversation chat = new Conversation(ids.groupChat(), Kind.GROUP, chatName, id, null, accounts(people));
            conversations.put(chat.id(), chat);
            return chat;
        });
    }

    /** Everybody. */
    public List<User> users() {
        return monitor.locked(() -> List.copyOf(users.values()));
    }

    /** Every conversation. */
    public List<Conversation> conversations() {
        return monitor.locked(() -> List.copyOf(conversations.values()));
    }

    /**
     * Somebody by name, in upper or lower case.
     *
     * @throws IllegalArgumentException when there is nobody of that name
     */
    public User user(String userName) {
        return monitor.locked(() -> byName(userName).orElseThrow(() -> new IllegalArgumentException(
                "Nobody in " + name + " is '" + userName + "'. People: " + users.values().stream().map(User::name)
                        .toList())));
    }

    /**
     * A channel or a group chat by its name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Conversation conversation(String conversationName) {
        return monitor.locked(() -> shared().stream().filter(one -> one.name().equals(conversationName)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No channel or group chat in " + name + " is '" + conversationName + "'. There are: "
                                + shared().stream().map(Conversation::name).toList())));
    }

    /** The chat between somebody and the bot. */
    public Conversation personalChat(User user) {
        return monitor.locked(() -> {
            Conversation chat = conversations.get(personalChats.get(user.id()));
            return requireNonNull(chat, "no chat");
        });
    }

    /** Whether the app is installed where this conversation is. */
    public boolean isInstalledIn(Conversation conversation) {
        return monitor.locked(() -> installed.contains(conversation.home()));
    }

    /**
     * A team or a group chat by its name, as what the app is installed to: the team's first channel, or the chat.
     *
     * @throws IllegalArgumentException when there is none
     */
    Conversation place(String placeName) {
        for (Team team : teams.values()) {
            if (team.name().equals(placeName)) {
                return conversation(team);
            }
        }
        return shared().stream().filter(one -> one.kind() == Kind.GROUP && one.name().equals(placeName)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No team or group chat in " + name + " is '"
                        + placeName + "'. Teams: " + teams.values().stream().map(Team::name).toList()));
    }

    Conversation conversation(Team team) {
        return requireNonNull(conversations.get(team.id()));
    }

    @Nullable
    Conversation find(String conversationId) {
        return conversations.get(conversationId);
    }

    Optional<User> byId(String userId) {
        return Optional.ofNullable(users.get(userId));
    }

    /** By the id that this bot knows, or by the one that the tenant knows. */
    Optional<User> byAnyId(String anyId) {
        return users.values().stream().filter(user -> user.id().equals(anyId) || user.objectId().equals(anyId))
                .findFirst();
    }

    void put(Conversation conversation) {
        conversations.put(conversation.id(), conversation);
    }

    void install(Conversation where) {
        installed.add(where.home());
    }

    void uninstall(Conversation where) {
        installed.remove(where.home());
    }

    void block(Conversation chat, boolean block) {
        if (block) {
            blocked.add(chat.id());
        } else {
            blocked.remove(chat.id());
        }
    }

    boolean isBlocked(Conversation chat) {
        return blocked.contains(chat.id());
    }

    /** Whether the bot may write there: installed there, or in a team of the person. */
    boolean mayWriteTo(Conversation conversation) {
        return installed.contains(conversation.home()) || (conversation.kind() == Kind.PERSONAL
                && conversations.values().stream().anyMatch(one -> one.kind() == Kind.CHANNEL
                        && installed.contains(one.home()) && one.members().containsAll(conversation.members())));
    }

    private Collection<Conversation> shared() {
        return conversations.values().stream().filter(one -> one.kind() != Kind.PERSONAL).toList();
    }

    private Optional<User> byName(String userName) {
        return users.values().stream().filter(user -> user.name().equalsIgnoreCase(userName)).findFirst();
    }

    private Set<String> accounts(String... people) {
        return List.of(people).stream().map(person -> user(person).id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String toString() {
        return "Tenant[" + id + "]";
    }
}
