package io.leadershipbot.benchmark.stock;

import java.util.concurrent.CompletableFuture;

import com.microsoft.bot.builder.ActivityHandler;
import com.microsoft.bot.builder.MessageFactory;
import com.microsoft.bot.builder.TurnContext;

/** Answers with what was typed. */
@SuppressWarnings("deprecation") // the SDK's last release deprecates its own way to write a bot
final class EchoBot extends ActivityHandler {

    @Override
    protected CompletableFuture<Void> onMessageActivity(TurnContext turn) {
        return turn.sendActivity(MessageFactory.text("Echo: " + turn.getActivity().getText()))
                .thenApply(sent -> null);
    }
}
