package io.leadershipbot.teams.framework;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.Entity;
import io.leadershipbot.chat.ConversationId;
import org.jspecify.annotations.Nullable;

/** Reads where an activity happened. */
final class Scenes {

    private static final int LONGEST_ID = 512;

    private Scenes() {}

    static Scene of(String platform, Activity activity) throws UnreadableActivity {
        var conversation = activity.getConversation();
        var recipient = activity.getRecipient();
        if (conversation == null || recipient == null) {
            throw new UnreadableActivity();
        }
        var tenant = tenant(activity);
        return new Scene(id(activity.getId()), present(activity.getServiceUrl()), present(activity.getChannelId()),
                new ConversationId(platform, tenant, id(conversation.getId())),
                inChannelData(activity, "team").orElse(conversation.getId()), kind(conversation.getConversationType()),
                person(activity.getFrom()), id(recipient.getId()), locale(activity), zone(activity),
                isByClient(activity));
    }

    /** An unknown kind counts as one where others read along. */
    private static ChatKind kind(@Nullable String type) {
        return switch (type) {
            case "personal" -> ChatKind.PERSONAL;
            case "channel" -> ChatKind.CHANNEL;
            case null, default -> ChatKind.GROUP;
        };
    }

    private static String tenant(Activity activity) throws UnreadableActivity {
        var tenant = activity.getConversation().getTenantId();
        return id(tenant != null && !tenant.isEmpty() ? tenant : inChannelData(activity, "tenant").orElse(null));
    }

    /** The id of a part of what Teams adds to an activity. */
    static Optional<String> inChannelData(Activity activity, String part) {
        return data(activity).map(data -> data.path(part).path("id")).filter(JsonNode::isTextual)
                .map(JsonNode::textValue).filter(id -> !id.isEmpty());
    }

    /** What Teams adds to an activity. */
    static Optional<JsonNode> data(Activity activity) {
        return Optional.ofNullable(Trees.of(activity.getChannelData()));
    }

    private static Optional<Scene.Person> person(@Nullable ChannelAccount from) throws UnreadableActivity {
        if (from == null || from.getId() == null || from.getId().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scene.Person(id(from.getId()), Optional.ofNullable(from.getName()).orElse("")));
    }

    private static Optional<Locale> locale(Activity activity) {
        return Stream.of(Optional.ofNullable(activity.getLocale()), ofClient(activity, "locale"))
                .flatMap(Optional::stream).flatMap(tag -> locale(tag).stream()).findFirst();
    }

    private static Optional<Locale> locale(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(Activity activity) {
        return Stream.of(ofClient(activity, "timezone"), Optional.ofNullable(activity.getLocalTimezone()))
                .flatMap(Optional::stream).flatMap(name -> zone(name).stream()).findFirst();
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isByClient(Activity activity) {
        return client(activity).isPresent() || (activity.getLocale() != null && !activity.getLocale().isEmpty());
    }

    private static Optional<String> ofClient(Activity activity, String property) {
        return client(activity).map(Entity::getProperties).map(properties -> properties.get(property))
                .filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    private static Optional<Entity> client(Activity activity) {
        var entities = activity.getEntities();
        return (entities == null ? List.<Entity>of() : entities).stream()
                .filter(entity -> entity != null && "clientInfo".equals(entity.getType())).findFirst();
    }

    private static String id(@Nullable String id) throws UnreadableActivity {
        if (!isId(present(id))) {
            throw new UnreadableActivity();
        }
        return present(id);
    }

    /** False for what would lead elsewhere when it stands in an address. */
    static boolean isId(String id) {
        return id.length() <= LONGEST_ID && !id.isBlank() && !id.chars().allMatch(letter -> letter == '.');
    }

    private static String present(@Nullable String value) throws UnreadableActivity {
        if (value == null || value.isEmpty()) {
            throw new UnreadableActivity();
        }
        return value;
    }
}
