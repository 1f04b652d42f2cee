package io.leadershipbot.storage;

import java.util.List;

/** Everything that is stored, in one place. A test compares it with the tables of both databases. */
public final class StoredFields {

    private static final String INSTALLED = "until the bot is removed from the workspace, where the platform tells";
    private static final String JOINED = "until the bot is removed from the conversation";
    private static final String PERSON = "until the bot is removed from the person's workspace, where the platform tells";
    private static final String BAG = "until the bag is empty, or the bot is removed from the person's workspace";
    private static final String CLAIM = "ten minutes, and up to one more until it is cleared away";
    private static final String SCHEMA = "as long as the database";

    /** Every column. */
    public static final List<StoredField> ALL = List.of(
            new StoredField("installation", "platform", "which platform the workspace is on", INSTALLED),
            new StoredField("installation", "tenant", "which workspace", INSTALLED),
            new StoredField("installation", "bot_user", "the bot's own id there, by which it is mentioned", INSTALLED),
            new StoredField("installation", "since", "when the bot was first seen there", INSTALLED),
            new StoredField("conversation", "platform", "which platform the conversation is on", JOINED),
            new StoredField("conversation", "tenant", "which workspace", JOINED),
            new StoredField("conversation", "id", "where the bot may speak without being asked", JOINED),
            new StoredField("conversation", "home", "what the bot was added to: with it the conversation is forgotten",
                    JOINED),
            new StoredField("conversation", "person", "whose direct chat it is", JOINED),
            new StoredField("conversation", "address", "where the platform takes what is said there", JOINED),
            new StoredField("conversation", "since", "when the bot was first seen there", JOINED),
            new StoredField("welcomed", "platform", "which platform the workspace is on", INSTALLED),
            new StoredField("welcomed", "tenant", "where somebody was told that it works: said once", INSTALLED),
            new StoredField("person", "platform", "which platform the person is on", PERSON),
            new StoredField("person", "tenant", "which workspace", PERSON),
            new StoredField("person", "id", "whose preferences these are", PERSON),
            new StoredField("person", "role", "chosen in the settings: which tips help", PERSON),
            new StoredField("person", "workplace", "chosen in the settings: which tips help", PERSON),
            new StoredField("person", "language", "chosen in the settings: in which language to answer", PERSON),
            new StoredField("person", "zone", "given in the settings: what time it is for the person", PERSON),
            new StoredField("person", "met", "whether the person has read who the bot is: said once", PERSON),
            new StoredField("drawn", "platform", "which platform the person is on", BAG),
            new StoredField("drawn", "tenant", "which workspace", BAG),
            new StoredField("drawn", "person", "whose bag it is", BAG),
            new StoredField("drawn", "deck", "what the bag holds, such as tips", BAG),
            new StoredField("drawn", "item", "what is not shown again before the bag is empty", BAG),
            new StoredField("drawn", "turn", "in which order it was drawn, so that an area does not come twice running",
                    BAG),
            new StoredField("seen", "key", "a request that has been handled: not handled again", CLAIM),
            new StoredField("seen", "until", "when that can be forgotten", CLAIM),
            new StoredField(Schema.HISTORY, "*", "which migrations have made the tables; nothing about people",
                    SCHEMA));

    private StoredFields() {}
}
