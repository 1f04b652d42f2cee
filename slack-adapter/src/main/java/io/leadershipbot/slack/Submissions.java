package io.leadershipbot.slack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Caller;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Submitted forms. */
final class Submissions {

    private final Answers answers;
    private final WebApi web;
    private final Words words;

    Submissions(Answers answers, WebApi web, Words words) {
        this.answers = answers;
        this.web = web;
        this.words = words;
    }

    HttpResponse answer(ViewSubmissionPayload payload, String workspace, Arrival arrival) {
        var view = payload.getView();
        var person = new UserId(SlackPlatform.NAME, workspace, payload.getUser().getId());
        var window = window(view);
        var onSubmit = window.flatMap(Window::onSubmit);
        var values = values(view);
        var interaction = new Interaction(arrival.id(), Caller.of(person),
                new ConversationId(SlackPlatform.NAME, workspace, window.map(Window::channel).orElse(person.id())),
                Privacy.ASIDE, Source.FORM, onSubmit.orElseGet(() -> Invocation.of("")).withFields(values));
        var way = new SubmissionWay(interaction, fields(view), web);
        return onSubmit.isPresent()
                ? answers.to(interaction, way, arrival)
                : answers.tell(new Answer.Show(words.oldForm(), Visibility.ASKER), way, arrival);
    }

    private static Optional<Window> window(View view) {
        var metadata = view.getPrivateMetadata();
        return metadata == null || !Window.CALLBACK.equals(view.getCallbackId())
                ? Optional.empty()
                : Window.of(metadata);
    }

    private static Map<String, List<String>> values(View view) {
        var values = new LinkedHashMap<String, List<String>>();
        state(view).forEach((field, elements) -> Optional.ofNullable(elements)
                .map(element -> element.get(Fields.ELEMENT)).flatMap(Submissions::value)
                .ifPresent(value -> values.put(field, List.of(value))));
        return values;
    }

    /** A field that was left empty has no value. */
    private static Optional<String> value(ViewState.Value value) {
        var chosen = value.getSelectedOption();
        return Optional.ofNullable(chosen == null ? value.getValue() : chosen.getValue())
                .filter(words -> !words.isEmpty());
    }

    private static Set<String> fields(View view) {
        return Set.copyOf(state(view).keySet());
    }

    private static Map<String, Map<String, ViewState.Value>> state(View view) {
        @Nullable
        ViewState state = view.getState();
        return state == null || state.getValues() == null ? Map.of() : state.getValues();
    }
}
