package io.leadershipbot.slack;

import java.util.Optional;

import io.leadershipbot.chat.Invocation;

/**
 * What a window carries unseen: the channel that it is about, and what its form runs. It comes back from outside, so it
 * is read with care.
 *
 * @param channel where the window was asked for
 * @param onSubmit empty in a window without a form
 */
record Window(String channel, Optional<Invocation> onSubmit) {

    /** The {@code callback_id} of every window of ours. */
    static final String CALLBACK = "leadership-bot";
    private static final int LONGEST = 3000;
    private static final char BETWEEN = '\n';

    /**
     * As {@code private_metadata}. There is no {@code response_url} in it: it would be an address that a submission
     * makes us call.
     *
     * @throws IllegalArgumentException if it is longer than Slack takes
     */
    String toMetadata() {
        var metadata = channel + onSubmit.map(invocation -> BETWEEN + invocation.toText()).orElse("");
        if (metadata.length() > LONGEST) {
            throw new IllegalArgumentException("A form's invocation may have about " + LONGEST
                    + " characters, this one makes " + metadata.length() + ".");
        }
        return metadata;
    }

    /** Reads it back; empty if it is none of ours. */
    static Optional<Window> of(String metadata) {
        int end = metadata.indexOf(BETWEEN);
        var channel = end < 0 ? metadata : metadata.substring(0, end);
        if (!Ids.isId(channel)) {
            return Optional.empty();
        }
        if (end < 0) {
            return Optional.of(new Window(channel, Optional.empty()));
        }
        try {
            return Optional.of(new Window(channel, Optional.of(Invocation.parse(metadata.substring(end + 1)))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Says nothing of where. */
    @Override
    public String toString() {
        return "[window]";
    }
}
