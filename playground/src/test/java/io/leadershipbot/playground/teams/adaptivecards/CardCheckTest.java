package io.leadershipbot.playground.teams.adaptivecards;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CardCheckTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void card_as_it_should_be_has_no_fault() {
        assertThat(CardCheck.faults(
                json("""
                     {'type':'AdaptiveCard','version':'1.5','fallbackText':'Trust','speak':'Trust',
                      'msteams':{'width':'Full','entities':[
                        {'type':'mention','text':'<at>Ann</at>','mentioned':{'id':'29:1','name':'Ann'}}]},
                      'body':[
                        {'type':'TextBlock','text':'Trust','style':'heading','wrap':true},
                        {'type':'RichTextBlock','inlines':['a',{'type':'TextRun','text':'<at>b</at>','weight':'Bolder'}]},
                        {'type':'TextBlock','text':'From <at>Ann</at>.','color':'attention'},
                        {'type':'Container','id':'ask','isVisible':false,'style':'emphasis','items':[
                          {'type':'Input.Text','id':'zone','label':'Zone','maxLength':40},
                          {'type':'Input.ChoiceSet','id':'role','choices':[{'title':'New','value':'new'}]}]},
                        {'type':'ActionSet','actions':[
                          {'type':'Action.Execute','title':'Go','verb':'run','data':{'anything':{'type':'Odd','id':'ask'}}},
                          {'type':'Action.Submit','title':'Open','data':{'msteams':{'type':'task/fetch'}}},
                          {'type':'Action.OpenUrl','title':'Read','url':'https://example.com/a?b=c'},
                          {'type':'Action.ToggleVisibility','title':'Ask','targetElements':['ask',
                            {'elementId':'ask','isVisible':false}]}]}]}
                     """)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                  {'type':'TextBlock'} | /body/0: required property 'text' not found
                                                                  {'type':'TextBlock','text':'a','wrapp':true} | /body/0: property 'wrapp' is not defined in the schema and the schema does not allow additional properties
                                                                  {'type':'TextBlock','text':5} | /body/0/text: integer found, string expected
                                                                  {'type':'TextBlok','text':'a'} | /body/0: no kind of element that can stand here
                                                                  {'text':'a'} | /body/0: no kind of element that can stand here
                                                                  {'type':'Action.Execute','verb':'run','data':{}} | /body/0: no kind of element that can stand here
                                                                  {'type':'Container','items':[{'type':'Odd'}]} | /body/0/items/0: no kind of element that can stand here
                                                                  {'type':'RichTextBlock','inlines':[{'type':'TextRun','text':'a','wrap':true}]} | /body/0/inlines/0: object found, string expected; or property 'wrap' is not defined in the schema and the schema does not allow additional properties
                                                                  {'type':'Input.Text'} | /body/0: required property 'id' not found
                                                                  {'type':'Image','url':'javascript:alert(1)'} | /body/0/url: must begin with one of http:, https:, mailto:
                                                                  {'type':'TextBlock','text':'<at>Ann</at>'} | /body/0/text: no entity says who <at>Ann</at> is
                                                                  {'type':'FactSet','facts':[{'title':'a','value':'<at>Ann</at>'}]} | /body/0/facts/0/value: no entity says who <at>Ann</at> is
                                                                  """)
    void element_with_a_fault_is_told_of_it_alone(String element, String fault) {
        assertThat(CardCheck.faults(cardOf(element, "[]", "{}"))).containsExactly(fault);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                  {'type':'Action.Execute','data':{}} | /actions/0/verb: must say what the bot is asked to do
                                                                  {'type':'Action.Execute','verb':'run'} | /actions/0/data: must be an object
                                                                  {'type':'Action.Execute','verb':'run','data':'words'} | /actions/0/data: must be an object
                                                                  {'type':'Action.OpenUrl'} | /actions/0: required property 'url' not found
                                                                  {'type':'Action.OpenUrl','url':'ftp://a'} | /actions/0/url: must begin with one of http:, https:, mailto:
                                                                  {'type':'Action.OpenUrl','url':'/relative'} | /actions/0/url: must begin with one of http:, https:, mailto:
                                                                  {'type':'Action.Submit','data':{'msteams':{'type':'fetch'}}} | /actions/0/data/msteams/type: must be one of [imBack, invoke, messageBack, signin, task/fetch]
                                                                  {'type':'Action.ToggleVisibility','targetElements':['nobody']} | /actions/0/targetElements: no element has the id nobody
                                                                  """)
    void action_with_a_fault_is_told_of_it_alone(String action, String fault) {
        assertThat(CardCheck.faults(cardOf("{'type':'TextBlock','text':'a'}", "[" + action + "]", "{}")))
                .containsExactly(fault);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                  {'width':'Half'} | /msteams/width: must be one of [Full]
                                                                  {'colour':'red'} | /msteams/colour: is nothing that Teams knows
                                                                  [] | /msteams: must be an object
                                                                  {'entities':{}} | /msteams/entities: must be an array
                                                                  {'entities':[{'type':'mention','text':'<at>Ann</at>','mentioned':{'id':'1','name':'Ann'}}]} | /msteams/entities: no text says <at>Ann</at>
                                                                  {'entities':[{'type':'mention','text':'<at>Ben</at>','mentioned':{'name':'Ben'}}]} | /msteams/entities/0/mentioned/id: must be there
                                                                  {'entities':[{'type':'mention','text':'Ann','mentioned':{'id':'1','name':'Ann'}}]} | /msteams/entities/0/text: must be a name between <at> and </at>
                                                                  {'entities':[{'type':'tag','text':'<at>Ben</at>','mentioned':{'id':'1','name':'Ben'}}]} | /msteams/entities/0/type: must be mention
                                                                  """)
    void teams_own_place_is_checked(String msteams, String fault) {
        assertThat(CardCheck.faults(cardOf("{'type':'TextBlock','text':'<at>Ben</at>'}", "[]", msteams)))
                .contains(fault);
    }

    @Test
    void style_is_one_of_those_that_there_are() {
        assertThat(CardCheck.faults(cardOf("", "[{'type':'Action.Submit','style':'primary'}]", "{}")))
                .singleElement().asString().startsWith("/actions/0/style: does not have a value in the enumeration"
                        + " [\"default\", \"positive\", \"destructive\"]");
    }

    @Test
    void two_elements_may_not_have_one_id() {
        assertThat(
                CardCheck.faults(cardOf("{'type':'Input.Text','id':'a'},{'type':'Input.Toggle','id':'a','title':'A'}",
                        "[]", "{}")))
                .containsExactly("/body/1/id: is the id of another element: a");
    }

    @Test
    void seventh_action_is_not_shown() {
        var seven = "{'type':'Action.Submit','title':'a'},".repeat(7).replaceAll(",$", "");

        assertThat(CardCheck.faults(cardOf("{'type':'ActionSet','actions':[" + seven + "]}", "[" + seven + "]", "{}")))
                .containsExactly("/actions: Teams shows 6 of these 7 actions",
                        "/body/0/actions: Teams shows 6 of these 7 actions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.4", "1.6", "1.5.0"})
    void version_is_the_one_that_teams_shows(String version) {
        assertThat(CardCheck.faults(json("{'type':'AdaptiveCard','version':'" + version + "'}")))
                .containsExactly("/version: must be 1.5, the version that Teams shows everywhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "5", "'words'", "{}", "{'type':'Card','version':'1.5'}"})
    void what_is_no_card_is_told_so(String other) {
        assertThat(CardCheck.faults(json(other))).contains("/type: must be AdaptiveCard");
    }

    @Test
    void every_fault_is_told_at_once() {
        assertThat(CardCheck.faults(cardOf("{'type':'TextBlock'},{'type':'Odd'},{'type':'Image','url':'x:y'}",
                "[{'type':'Action.Execute'}]", "{'odd':1}"))).hasSize(6);
    }

    private static JsonNode cardOf(String elements, String actions, String msteams) {
        return json("{'type':'AdaptiveCard','version':'1.5','body':[%s],'actions':%s,'msteams':%s}"
                .formatted(elements, actions, msteams));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
