package io.leadershipbot.playground.teams;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.teams.adaptivecards.CardCheck;
import org.junit.jupiter.api.Test;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What somebody sees of a card, before and after they have done something to it. */
class ScreenTest {

    @Test
    void words_come_in_the_order_in_which_they_are_read() {
        Sight sight = sight(
                """
                {"type": "TextBlock", "text": "**Trust**", "wrap": true},
                {"type": "RichTextBlock", "inlines": [
                  {"type": "TextRun", "text": "A *tip* for "}, {"type": "TextRun", "text": "you", "weight": "Bolder"}]},
                {"type": "ColumnSet", "columns": [
                  {"type": "Column", "width": "auto", "items": [{"type": "TextBlock", "text": "left", "wrap": true}]},
                  {"type": "Column", "width": "auto", "items": [{"type": "TextBlock", "text": "right", "wrap": true}]}]},
                {"type": "Container", "items": [{"type": "FactSet", "facts": [
                  {"title": "Minutes", "value": "2"}]}]}
                """);

        assertThat(sight.words()).isEqualTo("Trust\nA *tip* for you\nleft\nright\nMinutes\n2");
        assertThat(sight.formatted()).containsExactly("Trust", "you");
    }

    @Test
    void functions_are_expanded_in_blocks_and_in_runs_and_markup_in_blocks_alone() {
        Sight sight = sight("""
                            {"type": "TextBlock", "text": "{{DATE(2026-11-24T09:30:00Z, SHORT)}} _a_", "wrap": true},
                            {"type": "RichTextBlock", "inlines": [
                              {"type": "TextRun", "text": "{{DATE(2026-11-24T09:30:00Z, SHORT)}} _a_"}]}
                            """);

        assertThat(sight.words()).isEqualTo("Nov 24, 2026 a\nNov 24, 2026 _a_");
    }

    @Test
    void what_is_hidden_is_seen_once_it_is_toggled() {
        Local local = local(
                """
                {"type": "Container", "id": "more", "isVisible": false, "items": [
                  {"type": "TextBlock", "text": "Sure?", "wrap": true},
                  {"type": "ActionSet", "actions": [{"type": "Action.Execute", "title": "Yes", "verb": "v", "data": {}}]}]},
                {"type": "ActionSet", "actions": [
                  {"type": "Action.ToggleVisibility", "title": "Delete", "targetElements": ["more"]},
                  {"type": "Action.ToggleVisibility", "title": "Keep", "targetElements": [{"elementId": "more", "isVisible": false}]}]}
                """);
        assertThat(sight(local).words()).isEmpty();
        assertThat(sight(local).buttons()).containsExactly("Delete", "Keep");

        local.toggle(button(local, "Delete"));
        assertThat(sight(local).words()).isEqualTo("Sure?");
        assertThat(sight(local).buttons()).containsExactly("Yes", "Delete", "Keep");

        local.toggle(button(local, "Keep"));
        local.toggle(button(local, "Keep"));
        assertThat(sight(local).words()).isEmpty();
    }

    @Test
    void a_card_in_a_card_is_unfolded_and_folded() {
        Local local = local(
                """
                {"type": "ActionSet", "actions": [{"type": "Action.ShowCard", "title": "Details", "card":
                  {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "Inside", "wrap": true}]}}]}
                """);
        assertThat(sight(local).words()).isEmpty();

        local.toggle(button(local, "Details"));
        assertThat(sight(local).words()).isEqualTo("Inside");

        local.toggle(button(local, "Details"));
        assertThat(sight(local).words()).isEmpty();
    }

    @Test
    void inputs_are_known_by_label_with_what_stands_in_them() {
        Local local = local(
                """
                {"type": "Input.Text", "id": "zone", "label": "Time zone", "placeholder": "Berlin", "maxLength": 5},
                {"type": "Input.ChoiceSet", "id": "remote", "label": "Remote", "value": "y", "choices": [
                  {"title": "Yes", "value": "y"}, {"title": "No", "value": "n"}]},
                {"type": "Input.Toggle", "id": "weekly", "title": "Weekly"}
                """);
        assertThat(sight(local).values()).isEqualTo(Map.of("Remote", "Yes", "Weekly", "false"));
        assertThat(sight(local).words()).isEqualTo("Time zone\nBerlin\nRemote\nYes\nNo\nWeekly\nfalse");

        Field zone = Screen.of(local).fields().getFirst();
        local.type(zone.id(), zone.valueOf("London"));
        Field remote = Screen.of(local).fields().get(1);
        local.type(remote.id(), remote.valueOf("No"));

        assertThat(sight(local).values()).containsEntry("Time zone", "Londo").containsEntry("Remote", "No");
        assertThatThrownBy(() -> remote.valueOf("Maybe")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe").hasMessageContaining("[Yes, No]");
    }

    @Test
    void a_client_does_not_send_what_an_input_does_not_take() {
        Local local = local(
                """
                {"type": "Input.Text", "id": "name", "label": "Name", "isRequired": true, "errorMessage": "Who?"},
                {"type": "Input.Text", "id": "time", "label": "Time", "regex": "^[0-9]+$", "errorMessage": "Digits only"}
                """);
        Field name = Screen.of(local).fields().getFirst();
        assertThat(name.fault()).contains("Name");

        local.type("name", "Ada");
        local.type("time", "noon");
        assertThat(Screen.of(local).fields().getFirst().fault()).isNull();
        assertThat(Screen.of(local).fields().get(1).fault()).contains("Digits only");
    }

    @Test
    void an_error_belongs_to_the_input_directly_above_it() {
        Sight sight = sight(
                """
                {"type": "TextBlock", "text": "Watch out", "color": "Attention", "wrap": true},
                {"type": "Input.Text", "id": "a", "label": "First"},
                {"type": "TextBlock", "text": "Only a hint", "isSubtle": true, "wrap": true},
                {"type": "Input.Text", "id": "b", "label": "Second"},
                {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": "Unknown zone", "color": "attention"}]},
                {"type": "TextBlock", "text": "Another warning", "color": "Attention", "wrap": true}
                """);

        assertThat(sight.errors()).isEqualTo(Map.of("Second", "Unknown zone"));
    }

    @Test
    void links_and_calls_are_known() {
        ObjectNode card = card(
                """
                {"type": "TextBlock", "text": "[a](https://example.com/a) <at>Ada</at>", "wrap": true},
                {"type": "ActionSet", "actions": [{"type": "Action.OpenUrl", "title": "Open", "url": "https://example.com/b"}]}
                """);
        ObjectNode entity = card.putObject("msteams").putArray("entities").addObject().put("type", "mention")
                .put("text", "<at>Ada</at>");
        entity.putObject("mentioned").put("id", "29:1").put("name", "Ada");
        assertThat(CardCheck.faults(card)).isEmpty();

        Sight sight = Screen.of(new Local(card)).sight("");

        assertThat(sight.links()).containsExactly("https://example.com/a", "https://example.com/b");
        assertThat(sight.called()).containsExactly("29:1");
    }

    private static JsonNode button(Local local, String title) {
        return Screen.of(local).buttons().stream().filter(button -> button.title().equals(title)).findFirst()
                .orElseThrow().action();
    }

    private static Sight sight(String body) {
        return sight(local(body));
    }

    private static Sight sight(Local local) {
        return Screen.of(local).sight("");
    }

    /** A card that Teams would take, so that nothing is tried here which cannot come. */
    private static Local local(String body) {
        ObjectNode card = card(body);
        assertThat(CardCheck.faults(card)).isEmpty();
        return new Local(card);
    }

    private static ObjectNode card(String body) {
        return (ObjectNode) requireNonNull(
                Json.read("{\"type\": \"AdaptiveCard\", \"version\": \"1.5\", \"body\": [" + body + "]}"), body);
    }
}
