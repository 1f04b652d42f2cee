package io.leadershipbot.testkit;

import java.time.Instant;
import java.util.Optional;

import io.leadershipbot.chat.Conversation;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.Conversations;
import io.leadershipbot.chat.Installations;
import io.leadershipbot.chat.UserId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every {@link Conversations} does. */
public interface ConversationsContract {

    /** Conversations, none yet; the same ones within a test. */
    Conversations conversations();

    /** The installations that they belong to. */
    Installations installations();

    @Test
    default void a_conversation_is_found_where_it_is() {
        var channel = channel("T1", "C1");
        conversations().save(channel);

        assertThat(conversations().find(channel.id())).contains(channel);
        assertThat(conversations().find(new ConversationId("other", "T2", "C1"))).isEmpty();
        assertThat(conversations().find(new ConversationId("slack", "T1", "C1"))).isEmpty();
    }

    @Test
    default void a_direct_chat_is_found_by_its_person() {
        var chat = chat("T1", "D1", "U1");
        conversations().save(chat);
        conversations().save(channel("T1", "C1"));

        assertThat(conversations().with(new UserId("other", "T1", "U1"))).contains(chat);
        assertThat(conversations().with(new UserId("other", "T2", "U1"))).isEmpty();
        assertThat(conversations().with(new UserId("other", "T1", "U2"))).isEmpty();
    }

    @Test
    default void a_renewed_conversation_keeps_its_first_day_and_takes_the_new_address() {
        conversations().save(chat("T1", "D1", "U1"));
        var renewed = new Conversation(new ConversationId("other", "T1", "D1"), "D1",
                Optional.of(new UserId("other", "T1", "U1")), "https://elsewhere.example/",
                InstallationsContract.MONDAY.plusSeconds(60));
        conversations().save(renewed);

        assertThat(conversations().find(renewed.id()))
                .contains(new Conversation(renewed.id(), renewed.home(), renewed.person(),
                        renewed.address(), InstallationsContract.MONDAY));
    }

    @Test
    default void a_person_has_one_direct_chat() {
        conversations().save(chat("T1", "D1", "U1"));
        conversations().save(chat("T1", "D2", "U1"));

        assertThat(conversations().with(new UserId("other", "T1", "U1"))).map(Conversation::id)
                .contains(new ConversationId("other", "T1", "D2"));
        assertThat(conversations().find(new ConversationId("other", "T1", "D1"))).isEmpty();
    }

    @Test
    default void a_removed_conversation_is_forgotten_and_no_other() {
        conversations().save(chat("T1", "D1", "U1"));
        conversations().save(chat("T1", "D2", "U2"));

        conversations().remove(new ConversationId("other", "T1", "D1"));

        assertThat(conversations().with(new UserId("other", "T1", "U1"))).isEmpty();
        assertThat(conversations().with(new UserId("other", "T1", "U2"))).isPresent();
    }

    @Test
    default void conversations_go_with_what_the_bot_was_added_to() {
        conversations().save(channel("T1", "C1"));
        conversations().save(channel("T1", "C2"));
        conversations().save(channel("T2", "C1"));
        conversations().save(chat("T1", "D1", "U1"));

        conversations().remove(new ConversationId("other", "T1", "team"));

        assertThat(conversations().find(new ConversationId("other", "T1", "C1"))).isEmpty();
        assertThat(conversations().find(new ConversationId("other", "T1", "C2"))).isEmpty();
        assertThat(conversations().find(new ConversationId("other", "T2", "C1"))).isPresent();
        assertThat(conversations().find(new ConversationId("other", "T1", "D1"))).isPresent();
    }

    @Test
    default void conversations_go_with_their_installation() {
        conversations().save(chat("T1", "D1", "U1"));
        conversations().save(channel("T2", "C1"));

        installations().remove("other", "T1");

        assertThat(conversations().with(new UserId("other", "T1", "U1"))).isEmpty();
        assertThat(conversations().find(new ConversationId("other", "T2", "C1"))).isPresent();
    }

    private static Conversation chat(String tenant, String id, String person) {
        return new Conversation(new ConversationId("other", tenant, id), id,
                Optional.of(new UserId("other", tenant, person)), "https://service.example/",
                InstallationsContract.MONDAY);
    }

    private static Conversation channel(String tenant, String id) {
        return new Conversation(new ConversationId("other", tenant, id), "team", Optional.empty(),
                "https://service.example/",
                Instant.parse("2026-11-23T10:00:00Z"));
    }
}
