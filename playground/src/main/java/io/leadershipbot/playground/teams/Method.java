package io.leadershipbot.playground.teams;

/** What a bot can call, by the names under which {@link Faults} and {@link CallLog} know it. */
public final class Method {

    /** The OpenID configuration of the Bot Framework. */
    public static final String OPEN_ID = "openId";
    /** The keys that sign requests to bots. */
    public static final String KEYS = "keys";
    /** A token for the connector. */
    public static final String TOKEN = "token";
    /** A message to a conversation. */
    public static final String SEND = "send";
    /** An answer to a message. */
    public static final String REPLY = "reply";
    /** Another content for a message. */
    public static final String UPDATE = "update";
    /** A message taken back. */
    public static final String DELETE = "delete";
    /** A personal chat with somebody. */
    public static final String CREATE = "create";
    /** Everybody in a conversation, or one of them, or a page of them. */
    public static final String MEMBERS = "members";
    /** What the connector does not know. */
    public static final String UNKNOWN = "unknown";

    private Method() {}
}
