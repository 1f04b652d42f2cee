package io.leadershipbot.testkit;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.UserId;

/**
 * An adapter with a fake of its platform behind it, and a person in front of that: what {@link AdapterContract} needs to
 * try an adapter without knowing which one it is.
 */
public interface AdapterDriver extends AutoCloseable {

    /** Starts the adapter. Typed text is read by {@link io.leadershipbot.command.TypedText}. */
    void start(InteractionHandler handler);

    /** Who types and clicks. */
    UserId asker();

    /** Somebody else in the same conversation. */
    UserId other();

    /** Where they all are. */
    ConversationId conversation();

    /** The asker types words to the bot. */
    void types(String words);

    /** The asker types words to which the answer is a form, where the platform shows forms, and opens it. */
    void asksForForm(String words);

    /** Where that is. */
    ConversationId placeOfForms();

    /** The asker clicks a button, and confirms where it asks. */
    void clicks(String label);

    /** Somebody else clicks a button on a message that they see. */
    void otherClicks(String label);

    /** The asker clicks a button whose value is none that this version of the bot makes. */
    void clicksOldButton();

    /** The asker fills in the form by its labels and submits it. */
    void submits(Map<String, String> values);

    /** The platform delivers its last request once more. */
    void repeats();

    /** From now on the adapter acknowledges at once what has not been answered yet. */
    void losesPatience();

    /** The newest message to the asker that is like this; waits for it. */
    Seen awaits(Predicate<Seen> wanted);

    /** All that the asker sees in the conversation, the oldest first. */
    List<Seen> askerSees();

    /** All that the other one sees in the conversation, the oldest first. */
    List<Seen> otherSees();

    /** What the window in front of the asker shows, waiting for one that is like this. */
    Seen awaitsWindow(Predicate<Seen> wanted);

    /** What the form in front of the asker holds, by label. */
    Map<String, String> formValues();

    /** The errors that stand beside the form's fields, by label. */
    Map<String, String> formErrors();

    /** What went wrong on the platform's side so far: timeouts, refused answers. */
    List<String> complaints();

    /** What was logged. */
    List<String> log();

    @Override
    void close();
}
