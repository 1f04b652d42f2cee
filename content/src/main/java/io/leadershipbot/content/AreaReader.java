package io.leadershipbot.content;

import java.util.List;
import java.util.Optional;

import io.leadershipbot.content.yaml.Problems;
import io.leadershipbot.content.yaml.YamlNode;

/** From the YAML of an area's file to its record. By hand, not by reflection: it is read at every start. */
final class AreaReader {
    private AreaReader() {}

    static Area read(YamlNode root, String id, String locale, Problems problems) {
        return Fields.read(root, problems, fields -> area(fields, id, locale));
    }

    private static Area area(Fields fields, String id, String locale) {
        fields.schema(1);
        fields.area(id);
        fields.locale(locale);
        return new Area(id, fields.text("title"), fields.texts("also"), fields.text("licence"),
                fields.date("review_by"), fields.text("summary"), fields.optionalText("baseline"), fields.text("adds"),
                fields.prose("essay"), fields.list("story", AreaReader::storyPage),
                fields.list("comparisons", AreaReader::comparison), fields.list("tips", AreaReader::tip),
                fields.list("quotes", AreaReader::quotation), fields.list("prompts", AreaReader::prompt),
                fields.list("challenges", AreaReader::challenge), fields.list("praise", AreaReader::praiseStarter));
    }

    static StoryPage storyPage(Fields fields) {
        return new StoryPage(id(fields), covers(fields), tags(fields), replaces(fields), fields.text("chapter"),
                fields.text("title"), fields.prose("text"));
    }

    static Comparison comparison(Fields fields) {
        return new Comparison(id(fields), covers(fields), tags(fields), replaces(fields), fields.text("manages"),
                fields.text("leads"), fields.text("ask"));
    }

    static Tip tip(Fields fields) {
        return new Tip(id(fields), covers(fields), tags(fields), replaces(fields), fields.text("text"),
                fields.text("ask"), fields.choice("when", When.class), fields.choices("for", Audience.class),
                fields.number("minutes"), fields.texts("evidence"), fields.optionalText("not_when"));
    }

    static Quotation quotation(Fields fields) {
        return new Quotation(id(fields), covers(fields), tags(fields), replaces(fields), fields.text("text"),
                fields.text("by"), fields.optionalText("work"), fields.optionalNumber("year"),
                fields.choice("status", Status.class), fields.optionalText("source"), fields.optionalText("origin"),
                fields.flag("article"));
    }

    static Prompt prompt(Fields fields) {
        return new Prompt(id(fields), covers(fields), tags(fields), replaces(fields), fields.text("text"),
                fields.optionalNumber("minutes"), fields.choice("audience", PromptAudience.class),
                fields.choice("depth", Depth.class));
    }

    static Challenge challenge(Fields fields) {
        return new Challenge(id(fields), covers(fields), tags(fields), replaces(fields), fields.text("text"),
                fields.number("days"), fields.text("done_when"), fields.optionalNumber("minutes"));
    }

    static PraiseStarter praiseStarter(Fields fields) {
        return new PraiseStarter(id(fields), covers(fields), tags(fields), replaces(fields), fields.text("text"));
    }

    private static String id(Fields fields) {
        return fields.text("id");
    }

    private static List<String> covers(Fields fields) {
        return fields.texts("covers");
    }

    private static List<String> tags(Fields fields) {
        return fields.texts("tags");
    }

    private static Optional<String> replaces(Fields fields) {
        return fields.optionalText("replaces");
    }
}
