package io.leadershipbot.teams;

import java.time.Duration;
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

    /** Teams gives up on a click after five seconds. */
    private static final Duration REPEAT = Duration.ofSeconds(4);
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
        this.repeats = new Repeats(clock, REPEAT);
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
        return repeats.once(activityKey(received.scene()), () -> welcomes.isWanted(received.scene())
                ? run(received, service, early)
                : new Repeats.Given(HttpResponse.empty(200), true));
    }

    private HttpResponse once(Known known, BotFramework.Received received, ServiceUrl service,
            Consumer<HttpResponse> early) {
        return repeats.once(known, () -> run(received, service, early));
    }

    private Repeats.Given run(BotFramework.Received received, ServiceUrl service, Consumer<HttpResponse> early) {
        var run = new Answers.Run(early);
        received.run(service, turn -> take(turn, run));
        return run.given();
    }

    private void take(Turn turn, Answers.Run run) {
        switch (turn.incoming()) {
            case Incoming.Words words -> said(turn, Source.COMMAND, typed.apply(words.text()), run);
            case Incoming.Sent sent -> sent(turn, Pressed.read(sent.data()), run);
            case Incoming.Clicked clicked -> clicked(turn, Pressed.read(clicked.data()), run);
            case Incoming.DialogAsked asked -> dialog(turn, Pressed.read(asked.data()), run);
            case Incoming.DialogSubmitted submitted -> dialog(turn, Pressed.read(submitted.data()), run);
            case Incoming.UnknownInvoke unknown -> run.give(HttpResponse.empty(501), true);
            case Incoming.Added added -> said(turn, Source.COMMAND, WELCOME, run);
            case Incoming.Removed removed -> {
            }
            case Incoming.Unknown unknown -> {
            }
        }
    }

    private void said(Turn turn, Source source, Invocation invocation, Answers.Run run) {
        var interaction = interaction(turn.scene(), activityKey(turn.scene()), privacy(turn), source, invocation);
        answers.to(interaction, answers.messageWay(turn, interaction), run);
        news.met(turn.scene());
    }

    /** Old clients send a click as a message. */
    private void sent(Turn turn, Pressed pressed, Answers.Run run) {
        switch (pressed) {
            case Pressed.Button button -> said(turn, Source.BUTTON, button.invocation(), run);
            case Pressed.Submitted submitted -> {
                var interaction = interaction(turn.scene(), activityKey(turn.scene()), privacy(turn), Source.FORM,
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
            case Pressed.Submitted submitted -> interaction(scene, activityKey(scene), privacy(turn), Source.FORM,
                    submitted.invocation());
            case Pressed.Unreadable unreadable -> interaction(scene, activityKey(scene), privacy(turn), Source.BUTTON,
                    Invocation.of(""));
        };
    }

    private static Interaction interaction(Scene scene, Known known, Privacy privacy, Source source,
            Invocation invocation) {
        var person = new UserId(TeamsPlatform.NAME, scene.conversation().tenant(),
                scene.person().map(Scene.Person::id).orElse(scene.bot()));
        return new Interaction(known.key(), new Caller(person, scene.locale(), scene.zone()), scene.conversation(),
                privacy,
                source, invocation);
    }

    /** What is typed in front of others is answered in front of them; what is clicked shows to who clicked. */
    private static Privacy privacy(Turn turn) {
        if (turn.scene().kind() == ChatKind.PERSONAL) {
            return Privacy.ALONE;
        }
        return switch (turn.incoming()) {
            case Incoming.Invoke invoke -> Privacy.ASIDE;
            case Incoming.Sent sent -> Privacy.ASIDE;
            case Incoming.Words words -> Privacy.OPEN;
            case Incoming.Added added -> Privacy.OPEN;
            case Incoming.Removed removed -> Privacy.OPEN;
            case Incoming.Unknown unknown -> Privacy.OPEN;
        };
    }

    private static Known key(Scene scene, Incoming.Invoke invoke) {
        return switch (invoke) {
            case Incoming.Clicked(JsonNode data, var message) -> key(scene, data);
            case Incoming.DialogAsked(JsonNode data) -> key(scene, data);
            case Incoming.DialogSubmitted(JsonNode data) -> key(scene, data);
            case Incoming.UnknownInvoke unknown -> activityKey(scene);
        };
    }

    private static Known key(Scene scene, JsonNode data) {
        return Pressed.read(data) instanceof Pressed.Submitted submitted ? formKey(submitted) : activityKey(scene);
    }

    private static Known activityKey(Scene scene) {
        return new Known(scene.conversation().id(), scene.activity());
    }

    /** Teams sends a form again with another id, so it brings its own. With other values it is another one. */
    private static Known formKey(Pressed.Submitted submitted) {
        return new Known(submitted.nonce(), submitted.invocation().toText());
    }
}
