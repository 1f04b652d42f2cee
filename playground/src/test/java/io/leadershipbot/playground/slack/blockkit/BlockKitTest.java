package io.leadershipbot.playground.slack.blockkit;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.leadershipbot.playground.slack.blockkit.Samples.actions;
import static io.leadershipbot.playground.slack.blockkit.Samples.button;
import static io.leadershipbot.playground.slack.blockkit.Samples.input;
import static io.leadershipbot.playground.slack.blockkit.Samples.json;
import static io.leadershipbot.playground.slack.blockkit.Samples.modal;
import static io.leadershipbot.playground.slack.blockkit.Samples.mrkdwn;
import static io.leadershipbot.playground.slack.blockkit.Samples.option;
import static io.leadershipbot.playground.slack.blockkit.Samples.options;
import static io.leadershipbot.playground.slack.blockkit.Samples.plain;
import static io.leadershipbot.playground.slack.blockkit.Samples.section;
import static io.leadershipbot.playground.slack.blockkit.Samples.select;
import static io.leadershipbot.playground.slack.blockkit.Samples.x;
import static org.assertj.core.api.Assertions.assertThat;

class BlockKitTest {

    @Test
    void problems_read_as_those_of_slack() {
        List<Problem> problems = message(section(x(3001)));

        assertThat(problems).extracting(Problem::toString).containsExactly(
                "[ERROR] failed to match all allowed schemas [json-pointer:/blocks/0/text]",
                "[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]");
        assertThat(problems.getLast().plain())
                .isEqualTo("must be less than 3001 characters [json-pointer:/blocks/0/text/text]");
    }

    @ParameterizedTest(name = "{1} at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                  {'type':'section'}                              | must define either `text` or `fields` | /blocks/0
                                                                  {'type':'section','text':'bare'}                | must provide an object                | /blocks/0/text
                                                                  {'type':'section','text':{'type':'mrkdwn','text':''}} | must be more than 0 characters  | /blocks/0/text/text
                                                                  {'type':'section','text':{'type':'mrkdwn','text':'a','emoji':true}} | invalid additional property: emoji | /blocks/0/text
                                                                  {'type':'section','text':{'type':'markdown','text':'a'}} | unsupported type: markdown   | /blocks/0/text/type
                                                                  {'type':'header','text':{'type':'mrkdwn','text':'a'}} | unsupported type: mrkdwn        | /blocks/0/text/type
                                                                  {'type':'divider','text':'a'}                   | invalid additional property: text     | /blocks/0
                                                                  {'type':'fancy'}                                | unsupported type: fancy               | /blocks/0/type
                                                                  {'type':5}                                      | unsupported type: 5                   | /blocks/0/type
                                                                  {}                                              | missing required field: type          | /blocks/0
                                                                  'text'                                          | must provide an object                | /blocks/0
                                                                  {'type':'context','elements':[]}                | must provide at least 1 items         | /blocks/0/elements
                                                                  {'type':'context','elements':{}}                | must provide an array                 | /blocks/0/elements
                                                                  {'type':'actions'}                              | missing required field: elements      | /blocks/0
                                                                  {'type':'image','image_url':'https://x'}        | missing required field: alt_text      | /blocks/0
                                                                  {'type':'image','image_url':'x','alt_text':'a'} | invalid url                           | /blocks/0/image_url
                                                                  {'type':'divider','block_id':7}                 | must provide a string                 | /blocks/0/block_id
                                                                  {'type':'divider','block_id':null}              | must provide a string                 | /blocks/0/block_id
                                                                  """)
    void blocks_are_closed_and_complete(String block, String message, String pointer) {
        assertThat(message(block)).contains(new Problem(message, pointer));
    }

    @ParameterizedTest(name = "{1} at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                  {'type':'button'}                                                       | missing required field: text            |
                                                                  {'type':'button','text':{'type':'mrkdwn','text':'a'}}                   | unsupported type: mrkdwn                | /text/type
                                                                  {'type':'button','text':{'type':'plain_text','text':'a'},'style':'default'} | must be a valid enum value          | /style
                                                                  {'type':'button','text':{'type':'plain_text','text':'a'},'disabled':true} | invalid additional property: disabled |
                                                                  {'type':'button','text':{'type':'plain_text','text':'a'},'confirm':{}}  | missing required field: title           | /confirm
                                                                  {'type':'static_select'}                                                | must define either `options` or `option_groups` |
                                                                  {'type':'static_select','options':[]}                                   | must provide at least 1 items           | /options
                                                                  {'type':'datepicker','initial_date':'2026-02-30'}                       | must be in the format YYYY-MM-DD        | /initial_date
                                                                  {'type':'timepicker','initial_time':'25:00'}                            | must be in the format HH:mm             | /initial_time
                                                                  {'type':'timepicker','timezone':'Moon/Sea'}                             | must be a valid IANA timezone           | /timezone
                                                                  {'type':'users_select','initial_user':''}                               | must be more than 0 characters          | /initial_user
                                                                  {'type':'conversations_select','filter':{}}                             | must provide at least 1 properties      | /filter
                                                                  {'type':'conversations_select','filter':{'include':['all']}}            | must be a valid enum value              | /filter/include/0
                                                                  {'type':'plain_text_input'}                                             | unsupported type: plain_text_input      | /type
                                                                  {'type':'static_select','focus_on_load':true,'options':[{'text':{'type':'plain_text','text':'a'},'value':'a'}]} | `focus_on_load` is not available in messages |
                                                                  """)
    void elements_are_closed_and_complete(String element, String message, String pointer) {
        String at = "/blocks/0/elements/0" + (pointer == null ? "" : pointer);
        assertThat(message(actions(element))).contains(new Problem(message, at));
    }

    @Test
    void every_known_element_passes_in_its_place() {
        String radio = "{'text':" + mrkdwn("*a*") + ",'value':'a','description':" + mrkdwn("d") + "}";
        assertThat(message(actions(String.join(",", button(",'action_id':'1','style':'danger','value':'v'"),
                select(",'action_id':'2','initial_option':" + option("o1", "v1") + ",'options':" + options(3)),
                "{'type':'overflow','action_id':'3','options':[{'text':" + plain("a")
                        + ",'value':'a','url':'https://a.b'}]}",
                "{'type':'radio_buttons','action_id':'4','options':[" + radio + "],'initial_option':" + radio + "}",
                "{'type':'checkboxes','action_id':'5','options':[" + radio + "],'initial_options':[" + radio + "]}",
                "{'type':'users_select','action_id':'6','initial_user':'U1'}",
                "{'type':'conversations_select','action_id':'7','filter':{'include':['public','private']}}",
                "{'type':'datepicker','action_id':'8','initial_date':'2026-11-23'}",
                "{'type':'timepicker','action_id':'9','initial_time':'09:00','timezone':'Europe/Berlin'}"))))
                .isEmpty();
    }

    @Test
    void rich_text_passes_and_is_closed() {
        assertThat(message("{'type':'rich_text','elements':[{'type':'rich_text_section','elements':["
                + "{'type':'text','text':'a','style':{'bold':true}},{'type':'link','url':'https://x'},"
                + "{'type':'user','user_id':'U1'},{'type':'broadcast','range':'here'},{'type':'emoji','name':'wave'}]},"
                + "{'type':'rich_text_list','style':'bullet','indent':1,'elements':[{'type':'rich_text_section','elements':[]}]},"
                + "{'type':'rich_text_quote','elements':[]},{'type':'rich_text_preformatted','border':0,'elements':[]}]}"))
                .isEmpty();
        assertThat(message("{'type':'rich_text','elements':[{'type':'rich_text_section','elements':["
                + "{'type':'text','text':'a','bold':true}]}]}")).containsExactly(
                        new Problem("invalid additional property: bold", "/blocks/0/elements/0/elements/0"));
    }

    @Test
    void block_ids_are_unique_in_a_message() {
        assertThat(message("{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}"))
                .containsExactly(new Problem("`block_id` \"a\" already exists", "/blocks/1/block_id"));
    }

    @Test
    void action_ids_are_unique_in_a_block_and_may_return_in_another() {
        String button = button(",'action_id':'a'");

        assertThat(message(actions(button + "," + button))).containsExactly(
                new Problem("`action_id` \"a\" already exists", "/blocks/0/elements/1/action_id"));
        assertThat(message(actions(button) + "," + actions(button))).isEmpty();
    }

    @Test
    void an_initial_option_must_be_one_of_the_options() {
        assertThat(message(actions(select(",'options':" + options(2) + ",'initial_option':" + option("o9", "v9")))))
                .containsExactly(new Problem("must match one of the provided options",
                        "/blocks/0/elements/0/initial_option"));
    }

    @Test
    void options_with_the_same_value_are_refused() {
        assertThat(message(actions(select(",'options':[" + option("a", "v") + "," + option("b", "v") + "]"))))
                .containsExactly(new Problem("`value` \"v\" already exists", "/blocks/0/elements/0/options/1/value"));
    }

    @Test
    void options_and_groups_exclude_each_other() {
        assertThat(message(actions(select(",'options':" + options(1) + ",'option_groups':[{'label':" + plain("g")
                + ",'options':" + options(1) + "}]")))).containsExactly(
                        new Problem("must define either `options` or `option_groups`", "/blocks/0/elements/0"));
    }

    @Test
    void only_an_overflow_menu_opens_addresses() {
        assertThat(message(actions(select(",'options':[{'text':" + plain("a") + ",'value':'a','url':''}]"))))
                .containsExactly(
                        new Problem("invalid additional property: url", "/blocks/0/elements/0/options/0"));
    }

    @Test
    void a_modal_with_inputs_needs_submit() {
        String blocks = "{'type':'divider'}," + input("{'type':'plain_text_input'}");

        assertThat(BlockKit.view(json(modal("", blocks)))).containsExactly(
                new Problem("must define `submit` to use an `input` block in modals", "/view/blocks/1/input"));
        assertThat(BlockKit.view(json(modal(",'submit':" + plain("Save"), blocks)))).isEmpty();
    }

    @Test
    void views_are_closed_and_complete() {
        assertThat(BlockKit.view(json("{'type':'modal','submit_disabled':true}"))).containsExactly(
                new Problem("missing required field: blocks", "/view"),
                new Problem("missing required field: title", "/view"),
                new Problem("invalid additional property: submit_disabled", "/view"));
        assertThat(BlockKit.view(json("{'type':'home','blocks':[],'title':" + plain("t") + "}")))
                .containsExactly(new Problem("invalid additional property: title", "/view"));
        assertThat(BlockKit.view(json("{'type':'dialog'}")))
                .containsExactly(new Problem("unsupported type: dialog", "/view/type"));
    }

    @Test
    void one_element_of_a_view_may_have_the_focus() {
        String focused = input("{'type':'plain_text_input','focus_on_load':true}");

        assertThat(BlockKit.view(json(modal(",'submit':" + plain("Save"), focused)))).isEmpty();
        assertThat(BlockKit.view(json(modal(",'submit':" + plain("Save"), focused + "," + focused)))).containsExactly(
                new Problem("only one element can have `focus_on_load`", "/view/blocks/1/element"));
    }

    @Test
    void text_lengths_of_an_input_fit_each_other() {
        assertThat(form("{'type':'plain_text_input','min_length':5,'max_length':4}")).containsExactly(
                new Problem("must be less than or equal to `max_length`", "/view/blocks/0/element/min_length"));
        assertThat(form("{'type':'plain_text_input','initial_value':'abc','max_length':2}")).containsExactly(
                new Problem("must be less than 3 characters", "/view/blocks/0/element/initial_value"));
    }

    @Test
    void buttons_are_no_inputs() {
        assertThat(form(button(""))).containsExactly(
                new Problem("unsupported type: button", "/view/blocks/0/element/type"));
    }

    @Test
    void characters_are_the_texts_of_all_blocks() {
        assertThat(BlockKit.characters(json("[" + section("12345") + "," + actions(button("")) + "]"))).isEqualTo(7);
    }

    private static List<Problem> message(String blocks) {
        return BlockKit.message(json("[" + blocks + "]"));
    }

    private static List<Problem> form(String element) {
        return BlockKit.view(json(modal(",'submit':" + plain("Save"), input(element))));
    }
}
