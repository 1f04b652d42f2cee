package io.leadershipbot.teams.framework;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.builder.TurnContextImpl;
import com.microsoft.bot.schema.Activity;
import io.leadershipbot.teams.connector.Connector;
import io.leadershipbot.teams.token.ServiceUrl;

/**
 * The Bot Framework, as much of it as a bot needs whose requests and tokens have been checked: an activity becomes a
 * turn, the turn runs through the SDK's pipeline, and answers go out by our own connector.
 */
public final class BotFramework {

    private final String platform;
    private final ActivityReader reader = new ActivityReader();
    private final Connector connector;
    private final PlainAdapter adapter;

    /**
     * Connects nothing yet.
     *
     * @param platform the name that ids carry
     */
    public BotFramework(String platform, Connector connector) {
        this.platform = platform;
        this.connector = connector;
        this.adapter = new PlainAdapter(connector);
    }

    /** An activity that was read and not yet handled. */
    public final class Received {

        private final Activity activity;
        private final Scene scene;
        private final Incoming incoming;

        private Received(Activity activity, Scene scene, Incoming incoming) {
            this.activity = activity;
            this.scene = scene;
            this.incoming = incoming;
        }

        /** Where, and by whom. */
        public Scene scene() {
            return scene;
        }

        /** What. */
        public Incoming incoming() {
            return incoming;
        }

        /**
         * Runs the turn on this thread.
         *
         * @param service where answers go
         * @param bot must not throw
         */
        public void run(ServiceUrl service, Consumer<Turn> bot) {
            // Not closed: an answer may follow when the request is over.
            @SuppressWarnings("resource")
            var context = new TurnContextImpl(adapter, activity);
            var turn = new SdkTurn(context, scene, incoming, connector, service);
            context.getTurnState().add(PlainAdapter.SERVICE, service);
            try {
                adapter.runPipeline(context, same -> CompletableFuture.runAsync(() -> bot.accept(turn), Runnable::run))
                        .join();
            } catch (CompletionException e) {
                throw new IllegalStateException("A turn failed: " + e.getClass().getSimpleName(), e.getCause());
            }
        }
    }

    /**
     * Reads an activity.
     *
     * @throws UnreadableActivity if it is none
     */
    public Received read(JsonNode json) throws UnreadableActivity {
        var activity = reader.read(json);
        var scene = Scenes.of(platform, activity);
        return new Received(activity, scene, Incomings.of(activity));
    }
}
