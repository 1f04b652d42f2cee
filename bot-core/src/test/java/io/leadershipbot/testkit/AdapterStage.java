package io.leadershipbot.testkit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.chat.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import static io.leadershipbot.testkit.SampleCards.FORM;
import static org.assertj.core.api.Assertions.assertThat;

/** An adapter under test, with a handler that each test writes. */
abstract class AdapterStage {

    final List<Interaction> interactions = new CopyOnWriteArrayList<>();
    AdapterDriver driver;
    volatile InteractionHandler handler = interaction -> Reply.of(new Answer.Silent());

    @BeforeEach
    void start() {
        driver = driver();
        driver.start(interaction -> {
            interactions.add(interaction);
            return handler.handle(interaction);
        });
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    void answering(Reply reply) {
        handler = interaction -> reply;
    }

    /** Answers with the card, as visible as the question. */
    void shown(Card card) {
        answering(Reply.of(new Answer.Show(card, Visibility.AS_ASKED)));
    }

    /** Answers so, is asked, and answers a click from then on. */
    void shows(Card card) {
        shown(card);
        driver.types("tip");
        driver.awaits(seen -> true);
        answering(Reply.of(new Answer.Show(Card.of(Text.of("After the click")), Visibility.AS_ASKED)));
    }

    void asks(Map<String, List<String>> values, Map<String, Text> errors) {
        answering(Reply.of(new Answer.Ask(FORM, values, errors)));
        driver.asksForForm("settings");
        driver.awaitsWindow(seen -> true);
    }

    void isFromAsker(Interaction interaction, Source source) {
        UserId asker = driver.asker();
        assertThat(interaction.caller().id()).isEqualTo(asker);
        assertThat(interaction.origin()).isEqualTo(driver.conversation());
        assertThat(interaction.source()).isEqualTo(source);
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the test held the answer back.", e);
        }
    }

    /** A new driver. */
    protected abstract AdapterDriver driver();
}
