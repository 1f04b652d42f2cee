package io.leadershipbot.teams.manifest;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The manifest and its translations.
 *
 * @see <a href="https://learn.microsoft.com/microsoft-365/extensibility/schema">App manifest reference</a>
 */
final class Manifest {

    static final String COLOUR_ICON = "color.png";
    static final String OUTLINE_ICON = "outline.png";
    static final String GERMAN = "de.json";
    private static final String VERSION = "1.19";
    private static final String SCHEMAS = "https://developer.microsoft.com/json-schemas/teams/v" + VERSION + "/";
    /** The ground of the colour icon. */
    private static final String ACCENT = "#1F3A5F";
    private static final List<String> SCOPES = List.of("personal", "team", "groupChat");
    /** As many as Teams shows, and in the order in which they are read. */
    private static final List<String> COMMANDS = List.of("tip", "area", "compare", "quote", "story", "challenge",
            "areas", "settings", "about", "help");

    private Manifest() {}

    static ObjectNode of(AppDescription app) {
        var words = Words.in(Locale.ENGLISH);
        var manifest = object().put("$schema", SCHEMAS + "MicrosoftTeams.schema.json")
                .put("manifestVersion", VERSION).put("version", app.version()).put("id", app.appId().toString());
        var url = app.publicUrl().toString();
        manifest.putObject("developer").put("name", app.name()).put("websiteUrl", url).put("privacyUrl", url)
                .put("termsOfUseUrl", url);
        manifest.putObject("name").put("short", app.name()).put("full", app.name());
        manifest.putObject("description").put("short", words.say("short")).put("full", words.say("full"));
        manifest.putObject("localizationInfo").put("defaultLanguageTag", "en").putArray("additionalLanguages")
                .addObject().put("languageTag", "de").put("file", GERMAN);
        manifest.putObject("icons").put("color", COLOUR_ICON).put("outline", OUTLINE_ICON);
        manifest.put("accentColor", ACCENT);
        manifest.putArray("bots").add(bot(app, words));
        manifest.putArray("permissions").add("identity").add("messageTeamMembers");
        manifest.putArray("validDomains").add(app.publicUrl().getHost());
        return manifest.put("defaultInstallScope", "personal");
    }

    private static ObjectNode bot(AppDescription app, Words words) {
        var bot = object().put("botId", app.botId());
        SCOPES.forEach(bot.putArray("scopes")::add);
        var lists = bot.putArray("commandLists");
        for (var scope : SCOPES) {
            var list = lists.addObject();
            list.putArray("scopes").add(scope);
            list.set("commands", commands(words));
        }
        return bot;
    }

    private static ArrayNode commands(Words words) {
        var commands = JsonNodeFactory.instance.arrayNode();
        COMMANDS.forEach(
                command -> commands.addObject().put("title", command).put("description",
                        words.say("command." + command)));
        return commands;
    }

    /** What is said in German; a command's title is what is typed, and that is the same in every language. */
    static ObjectNode german(AppDescription app) {
        var words = Words.in(Locale.GERMAN);
        var translation = object().put("$schema", SCHEMAS + "MicrosoftTeams.Localization.schema.json")
                .put("name.short", app.name()).put("name.full", app.name())
                .put("description.short", words.say("short")).put("description.full", words.say("full"));
        for (int list = 0; list < SCOPES.size(); list++) {
            for (int i = 0; i < COMMANDS.size(); i++) {
                translation.put("bots[0].commandLists[" + list + "].commands[" + i + "].description",
                        words.say("command." + COMMANDS.get(i)));
            }
        }
        return translation;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
