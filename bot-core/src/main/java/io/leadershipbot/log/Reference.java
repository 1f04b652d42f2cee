package io.leadershipbot.log;

import java.util.random.RandomGenerator;

/** A short random number that joins what a person saw with a line in the log. Says nothing about either. */
public final class Reference {

    /** Letters and digits that cannot be mistaken for each other when read out on the phone. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private final String value;

    private Reference(String value) {
        this.value = value;
    }

    /** A new one. */
    public static Reference draw(RandomGenerator random) {
        var letters = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Reference(letters.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
