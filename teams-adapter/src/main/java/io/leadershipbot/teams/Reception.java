package io.leadershipbot.teams;

import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.chat.Caller;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.teams.card.Pressed;
import io.leadershipbot.teams.framework.BotFramework;
import io.leadershipbot.teams.framework.ChatKind;
import io.leadershipbot.teams.framework.Incoming;
import io.leadershipbot.teams.framework.Scene;
import io.leadershipbot.teams.framework.Turn;
import io.leadershipbot.teams.token.ServiceUrl;

/** Makes interactions of what people do, and hands them on with the way back. */
final class Reception {

    private static final Invocation WELCOME = Invocation.of("welcome");

    private final Answers answers;
    private final Function<String, Invocation> typed;
    private final News news;
    private final Welcomes welcomes;
    private final Repeats repeats;

    Reception(Answers answers, Function<String, Invocation> typed, News news, InstantSource clock) {
        this.answers = answers;
        this.typed = typed;
        this.news = news;
        this.welcomes = new Welcomes(clock);
        this.repeats = new Repeats(clock);
    }

    /** What the request is answered with. */
    HttpResponse answer(BotFramework.Received received, ServiceUrl service, Consumer<HttpResponse> early) {
        return switch (received.incoming()) {
            case Incoming.Words words -> once(activityKey(received.scene()), received, service, early);
            case Incoming.Sent sent -> once(key(received.scene(), sent.data()), received, service, early);
            case Incoming.Invoke invoke -> once(key(received.scene(), invoke), received, service, early);
            case Incoming.Added added -> added(received, service, early);
            case Incoming.Removed removed -> {
                news.left(received.scene(), removed.conversation());
                yield HttpResponse.empty(200);
            }
            case Incoming.Unknown unknown -> HttpResponse.empty(200);
        };
    }

    private HttpResponse added(BotFramework.Received received, ServiceUrl service, Consumer<HttpResponse> early) {
        news.joined(received.scene());
        return welcomes.isWanted(received.scene())
                ? once(activityKey(received.scene()), received, service, early)
                : HttpResponse.empty(200);
    }

    private HttpResponse once(String key, BotFramework.Received received, ServiceUrl service,
            Consumer<HttpResponse> early) {
        return repeats.once(key, () -> run(received, service, early));
    }

    private HttpResponse run(BotFramework.Received received, ServiceUrl service, Consumer<HttpResponse> early) {
        var run = new Answers.Run(early);
        received.run(service, turn -> take(turn, run));
        return run.response();
    }

    private void take(Turn turn, Answers.Run run) {
        switch (turn.incoming()) {
            case Incoming.Words words -> said(turn, Source.COMMAND, typed.apply(words.text()), run);
            case Incoming.Sent sent -> sent(turn, Pressed.read(sent.data()), run);
            case Incoming.Clicked clicked -> clicked(turn, Pressed.read(clicked.data()), run);
            case Incoming.DialogAsked asked -> dialog(turn, Pressed.read(asked.data()), run);
            case Incoming.DialogSubmitted submitted -> dialog(turn, Pressed.read(submitted.data()), run);
            case Incoming.UnknownInvoke unknown -> run.give(HttpResponse.empty(501));
            case Incoming.Added added -> said(turn, Source.COMMAND, WELCOME, run);
            case Incoming.Removed removed -> {
            }
            case Incoming.Unknown unknown -> {
            }
        }
    }

    private void said(Turn turn, Source source, Invocation invocation, Answers.Run run) {
        var interaction = interaction(turn.scene(), activityKey(turn.scene()), privacy(turn), source, invocation);
        news.met(turn.scene());
        answers.to(interaction, answers.messageWay(turn, interaction), run);
    }

    /** Old clients send a click as a message. */
    private void sent(Turn turn, Pressed pressed, Answers.Run run) {
        switch (pressed) {
            case Pressed.Button button -> said(turn, Source.BUTTON, button.invocation(), run);
            case Pressed.Submitted submitted -> {
                var interaction = interaction(turn.scene(), formKey(submitted), privacy(turn), Source.FORM,
                        submitted.invocation());
                answers.to(interaction, answers.messageWay(turn, interaction), run);
            }
            case Pressed.Unreadable unreadable -> answers.oldButton(answers.messageWay(turn,
                    interaction(turn.scene(), activityKey(turn.scene()), privacy(turn), Source.BUTTON,
                            Invocation.of(""))),
                    run);
        }
    }

    private void clicked(Turn turn, Pressed pressed, Answers.Run run) {
        var interaction = pressedInteraction(turn, pressed);
        var way = answers.clickWay(turn, interaction);
        if (pressed instanceof Pressed.Unreadable) {
            answers.oldButton(way, run);
        } else {
            answers.to(interaction, way, run);
        }
    }

    private void dialog(Turn turn, Pressed pressed, Answers.Run run) {
        var interaction = pressedInteraction(turn, pressed);
        var way = answers.dialogWay(turn, interaction);
        if (pressed instanceof Pressed.Unreadable) {
            answers.oldForm(way, run);
        } else {
            answers.to(interaction, way, run);
        }
    }

    private Interaction pressedInteraction(Turn turn, Pressed pressed) {
        var scene = turn.scene();
        return switch (pressed) {
            case Pressed.Button button -> interaction(scene, activityKey(scene), privacy(turn), Source.BUTTON,
                    button.invocation());
            case Pressed.Submitted submitted -> interaction(scene, formKey(submitted), privacy(turn), Source.FORM,
                    submitted.invocation());
            case Pressed.Unreadable unreadable -> interaction(scene, activityKey(scene), privacy(turn), Source.BUTTON,
                    Invocation.of(""));
        };
    }

    private static Interaction interaction(Scene scene, String id, Privacy privacy, Source source,
            Invocation invocation) {
        var person = new UserId(TeamsPlatform.NAME, scene.conversation().tenant(),
                scene.person().map(Scene.Person::id).orElse(scene.bot()));
        return new Interaction(id, new Caller(person, scene.locale(), scene.zone()), scene.conversation(), privacy,
                source, invocation);
    }

    /** What is typed in front of others is answered in front of them; what is clicked shows to who clicked. */
    private static Privacy privacy(Turn turn) {
        if (turn.scene().kind() == ChatKind.PERSONAL) {
            return Privacy.ALONE;
        }
        return turn.incoming() instanceof Incoming.Invoke ? Privacy.ASIDE : Privacy.OPEN;
    }

    private static String key(Scene scene, Incoming.Invoke invoke) {
        return switch (invoke) {
            case Incoming.Clicked(JsonNode data, var message) -> key(scene, data);
            case Incoming.DialogAsked(JsonNode data) -> key(scene, data);
            case Incoming.DialogSubmitted(JsonNode data) -> key(scene, data);
            case Incoming.UnknownInvoke unknown -> activityKey(scene);
        };
    }

    private static String key(Scene scene, JsonNode data) {
        return Pressed.read(data) instanceof Pressed.Submitted submitted ? formKey(submitted) : activityKey(scene);
    }

    private static String activityKey(Scene scene) {
        return Keys.of(scene.conversation().id(), scene.activity());
    }

    /** Teams sends a form again with another id, so it brings its own. */
    private static String formKey(Pressed.Submitted submitted) {
        return Keys.of("form", submitted.nonce());
    }
}
