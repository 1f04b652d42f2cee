package io.leadershipbot.app.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A recorded request that something happened to. */
final class Mutant {

    private static final List<String> OTHER_TYPES = List.of("text/plain", "application/json; charset=utf-16",
            "multipart/form-data; boundary=x", "application/json", "application/x-www-form-urlencoded; charset=koi8-r",
            "APPLICATION/X-WWW-FORM-URLENCODED", "*/*", "x", "");

    /** Mostly one thing is wrong: much at once is soon refused. */
    private static final int[] TIMES = {0, 1, 1, 1, 1, 1, 1, 2, 2, 3};
    private static final int[] BYTE_TIMES = {0, 0, 0, 0, 0, 0, 0, 0, 1, 2};

    /** Stands in a recording where Slack sends something that is never the same twice. */
    static final String NUMBER = "${number}";

    private final Recording recording;
    private final byte[] original;
    private final byte[] body;
    private final String contentType;
    private final Signing signing;

    private Mutant(Recording recording, byte[] original, byte[] body, String contentType, Signing signing) {
        this.recording = recording;
        this.original = original;
        this.body = body;
        this.contentType = contentType;
        this.signing = signing;
    }

    /**
     * The mutant of a number; always the same for the same seed.
     *
     * @param addresses where answers must not go
     */
    static Mutant of(long seed, int number, List<Recording> recordings, List<String> addresses) {
        var random = new SplittableRandom(seed ^ (number * 0x9E3779B97F4A7C15L));
        var recording = recordings.get(random.nextInt(recordings.size()));
        var text = recording.text().replace(NUMBER, Integer.toString(number));
        var body = packed(recording, text, random, addresses, TIMES[random.nextInt(TIMES.length)]);
        var bytes = new ByteMutations(random);
        for (int i = BYTE_TIMES[random.nextInt(BYTE_TIMES.length)]; i > 0; i--) {
            body = bytes.mutate(body);
        }
        var type = random.nextInt(40) == 0
                ? OTHER_TYPES.get(random.nextInt(OTHER_TYPES.size()))
                : recording.kind().contentType();
        var signing = Signing.of(number, random);
        // What costs more than all else here is not made in vain.
        var original = signing == Signing.BEFORE ? packed(recording, text, random, addresses, 0) : body;
        return new Mutant(recording, original, body, type, signing);
    }

    /** A request as it was recorded. */
    static Mutant untouched(Recording recording) {
        var text = recording.text().replace(NUMBER, Long.toString(System.nanoTime()));
        var body = packed(recording, text, new SplittableRandom(0), List.of(), 0);
        return new Mutant(recording, body, body, recording.kind().contentType(), Signing.AFTER);
    }

    private static byte[] packed(Recording recording, String text, RandomGenerator random, List<String> addresses,
            int times) {
        var forms = new FormMutations(random, addresses);
        var json = new JsonMutations(random, addresses);
        return (switch (recording.kind()) {
            case FORM -> forms.mutate(text, times);
            case PAYLOAD -> FormMutations.payload(json.mutate(text, times));
            case JSON -> json.mutate(text, times);
        }).getBytes(UTF_8);
    }

    byte[] body() {
        return body;
    }

    byte[] original() {
        return original;
    }

    String contentType() {
        return contentType;
    }

    Signing signing() {
        return signing;
    }

    /** True if the signature is good, by intent or because nothing happened to the body after all. */
    boolean isSigned() {
        return switch (signing) {
            case AFTER -> true;
            case BEFORE -> Arrays.equals(body, original);
            case NONE, RANDOM, OTHER_SECRET, OLD, FUTURE, SPOILT, GARBAGE_TIME -> false;
        };
    }

    /** What it was, without a word of it. */
    @Override
    public String toString() {
        return recording.name() + ", " + body.length + " bytes, signed: " + signing;
    }
}
