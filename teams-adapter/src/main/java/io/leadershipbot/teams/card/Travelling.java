package io.leadershipbot.teams.card;

/**
 * What travels in a form and comes back with it.
 *
 * @param nonce differs with every showing of a form, so that a submission which Teams repeats is known by it
 * @param conversation the id of the conversation that the form is about
 */
public record Travelling(String nonce, String conversation) {

    /** Says nothing of where it was. */
    @Override
    public String toString() {
        return "[travelling]";
    }
}
