package io.leadershipbot.testkit.canary;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Marks of every kind that a person, a platform and an operator bring along, drawn from a seed. */
public final class Canaries {

    private static final String SEED = "canary.seed";
    private static final String DIGITS = "0123456789";
    private static final String HEX = "0123456789abcdef";
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
    private static final String CONSONANTS = "bdfgjkmnprtvwxz";
    private static final String VOWELS = "aeiou";

    private final long seed;
    private final Random random;
    private final List<Canary> all = new ArrayList<>();

    private Canaries(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** Marks that are the same for the same seed. */
    public static Canaries fromSeed(long seed) {
        return new Canaries(seed);
    }

    /** Marks of their own for this run, or those of the seed in {@code -Dcanary.seed=}. */
    public static Canaries draw() {
        var given = Long.getLong(SEED);
        return fromSeed(given == null ? new SecureRandom().nextLong() : given);
    }

    /** How to get the same marks again. */
    public String seed() {
        return "-D" + SEED + "=" + seed;
    }

    /** Everything drawn so far. */
    public List<Canary> all() {
        return List.copyOf(all);
    }

    /** Adds a mark that was made elsewhere. */
    public String add(String name, String value) {
        all.add(new Canary(name, value));
        return value;
    }

    /** A person as Slack names one. */
    public String userId(String name) {
        return add(name, "U" + some(CAPITALS + DIGITS, 10));
    }

    /** A conversation with the bot as Slack names one. */
    public String directId(String name) {
        return add(name, "D" + some(CAPITALS + DIGITS, 10));
    }

    /** A name with what encodings change: an umlaut, an apostrophe, a space and an ampersand. */
    public String displayName(String name) {
        return add(name,
                capital(syllables(2)) + "ö" + syllables(1) + "'" + syllables(2) + " & " + capital(syllables(3)));
    }

    /** A word that no dictionary has and no stemmer shortens. */
    public String word(String name) {
        return add(name, syllables(6) + "k");
    }

    /** A bot token as Slack issues one. */
    public String botToken(String name) {
        return add(name, "xoxb-" + some(DIGITS, 12) + "-" + some(DIGITS, 13) + "-" + some(CAPITALS + SMALL, 24));
    }

    /** Sixteen random bytes in hexadecimal digits, as Slack's signing secrets are. */
    public String signingSecret(String name) {
        return add(name, some(HEX, 32));
    }

    /** What a form can be opened with. */
    public String triggerId(String name) {
        return add(name, some(DIGITS, 13) + "." + some(DIGITS, 12) + "." + some(HEX, 32));
    }

    /** The part of an address that only who was given it knows. */
    public String path(String name) {
        return add(name, some(CAPITALS + SMALL + DIGITS, 24));
    }

    /** A mark that nobody but the control plants. */
    Canary control() {
        return new Canary("the planted one",
                capital(syllables(4)) + "ö " + syllables(4) + "k & <" + some(HEX, 12) + ">");
    }

    private String syllables(int number) {
        var word = new StringBuilder();
        for (int i = 0; i < number; i++) {
            word.append(some(CONSONANTS, 1)).append(some(VOWELS, 1));
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String some(String alphabet, int length) {
        var letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return letters.toString();
    }
}
