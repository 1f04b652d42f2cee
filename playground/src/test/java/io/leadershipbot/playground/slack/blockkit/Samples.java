package io.leadershipbot.playground.slack.blockkit;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Blocks for tests, written with single quotes. */
final class Samples {

    private Samples() {}

    static JsonNode json(String singleQuoted) {
        try {
            return new JsonMapper().readTree(singleQuoted.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(singleQuoted, e);
        }
    }

    static String x(int length) {
        return "x".repeat(length);
    }

    /** So many comma-separated values; {@code #} in the template becomes their number. */
    static String times(int count, String template) {
        return IntStream.range(0, count).mapToObj(i -> template.replace("#", Integer.toString(i)))
                .collect(Collectors.joining(","));
    }

    static String plain(String text) {
        return "{'type':'plain_text','text':'" + text + "'}";
    }

    static String mrkdwn(String text) {
        return "{'type':'mrkdwn','text':'" + text + "'}";
    }

    static String section(String text) {
        return "{'type':'section','text':" + mrkdwn(text) + "}";
    }

    static String actions(String elements) {
        return "{'type':'actions','elements':[" + elements + "]}";
    }

    static String input(String element) {
        return "{'type':'input','label':" + plain("Label") + ",'element':" + element + "}";
    }

    static String button(String more) {
        return "{'type':'button','text':" + plain("Go") + more + "}";
    }

    static String option(String text, String value) {
        return "{'text':" + plain(text) + ",'value':'" + value + "'}";
    }

    static String options(int count) {
        return "[" + times(count, option("o#", "v#")) + "]";
    }

    static String select(String more) {
        return "{'type':'static_select'" + more + "}";
    }

    static String confirm(String title, String text, String yes, String no) {
        return "{'title':" + plain(title) + ",'text':" + plain(text) + ",'confirm':" + plain(yes) + ",'deny':"
                + plain(no) + "}";
    }

    static String modal(String more, String blocks) {
        return "{'type':'modal','title':" + plain("Title") + more + ",'blocks':[" + blocks + "]}";
    }
}
