package io.leadershipbot.testkit.canary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class CanaryScanTest {

    private static final byte[] KEY = "a key of the bot's".getBytes(UTF_8);

    private final Canaries canaries = Canaries.draw();
    private final String person = canaries.userId("person");
    private final String name = canaries.displayName("name");
    private final String word = canaries.word("typed word");
    private final Forms forms = Forms.withoutKeys().withKey("the key", KEY);
    private final CanaryScan scan = CanaryScan.of(canaries, forms);

    @TempDir
    private Path folder;

    @Test
    void places_that_hold_nothing_have_no_hits_and_every_planted_leak_is_found() throws IOException {
        Files.writeString(folder.resolve("harmless"), "U0123456789 typed nothing");
        try (var log = CapturedLog.ofEveryLogger()) {
            Logger.getLogger("library").fine("nothing to tell");
            for (var place : List.of(Folder.of("files", folder), log, new Words("metrics", () -> "bot_tips 3\n"))) {
                assertThat(scan.look(place)).isEmpty();
                assertThat(scan.control(place)).as("forms planted in %s and not found", place.name()).isEmpty();
            }
        }
        System.out.println(scan.summary() + " " + canaries.seed());
        int inText = 8 + 1 + 2 + 2 + 4 + 4 * 4;
        int inBytes = 3 * inText + 4;
        assertThat(scan.summary()).isEqualTo("canaries: 0 hits of 3 canaries x %d forms x 3 places; control %2$d/%2$d",
                inBytes, inBytes + 2 * inText);
    }

    @Test
    void live_heap_of_another_process_is_searched_and_garbage_in_it_is_not() throws IOException {
        try (var other = WatchedProcess.start(folder.resolve("other"), Map.of(), List.of("-Xmx64m"),
                Waiting.class.getName(), person)) {
            assertThat(scan.look(other.heap())).extracting(Hit::place, Hit::canary).contains(
                    tuple("live heap", "person"));
            assertThat(scan.hits()).noneMatch(hit -> hit.canary().equals("typed word"));
            assertThat(scan.control(other.heap())).isEmpty();
            assertThat(scan.control(other.output())).isEmpty();
            assertThat(scan.control(other.temp())).isEmpty();
        }
    }

    /** A program that only waits. */
    static final class Waiting {

        private Waiting() {}

        public static void main(String[] args) throws InterruptedException {
            new CountDownLatch(args.length).await();
        }
    }

    @Test
    void loggers_of_another_process_are_raised_and_counted() throws IOException {
        try (var other = WatchedProcess.start(folder.resolve("other"), Map.of(), List.of("-Xmx64m"),
                Waiting.class.getName(), "and wait")) {
            other.raiseLoggers();
            assertThat(other.linesOf("org.eclipse.jetty")).isZero();
            assertThat(other.size().heap()).isPositive();
        }
    }

    @Test
    void words_of_another_process_are_waited_for() throws Exception {
        try (var other = WatchedProcess.start(folder.resolve("other"), Map.of(), List.of(),
                Printing.class.getName(), word)) {
            assertThat(other.awaitPrinted(Pattern.compile("I print (\\w+)")).group(1)).isEqualTo(word);
            assertThatThrownBy(() -> other.awaitPrinted(Pattern.compile("something else")))
                    .isInstanceOf(IOException.class).hasMessageContaining("ended with status 0");
            assertThat(scan.look(other.output())).extracting(Hit::canary).containsExactly("typed word");
        }
    }

    @Test
    void process_that_does_not_come_up_is_told_at_once() {
        assertThatThrownBy(() -> WatchedProcess.start(folder.resolve("other"), Map.of(), List.of("-Xmx1k"),
                Printing.class.getName())).isInstanceOf(IOException.class)
                .hasMessageStartingWith("The watched process did not come up; it printed: ");
    }

    /** A program that prints and ends. */
    static final class Printing {

        private Printing() {}

        public static void main(String[] args) {
            System.out.println("I print " + args[0]);
        }
    }

    @Test
    void mark_is_found_in_every_form_by_its_name() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8));
        assertThat(formsIn(name.getBytes(UTF_8))).contains("raw");
        assertThat(formsIn(name.getBytes(UTF_16LE))).contains("raw, UTF-16LE");
        assertThat(formsIn(HexFormat.of().formatHex(name.getBytes(UTF_8)).getBytes(UTF_8))).containsExactly("hex");
        assertThat(formsIn(digest)).containsExactly("SHA-256");
        assertThat(formsIn(Base64.getEncoder().encode(digest))).containsExactly("SHA-256, base64");
        assertThat(formsIn(URLEncoder.encode("a=" + name, UTF_8).getBytes(UTF_8)))
                .containsExactly("form-encoded");
        var escaped = name.replace("ö", "\\u00F6").replace("'", "\\u0027").replace("&", "\\u0026");
        assertThat(formsIn(escaped.getBytes(UTF_8))).containsExactly("JSON in ASCII, capital digits");
    }

    @Test
    void mark_inside_of_base64_is_found_wherever_it_begins() throws IOException {
        for (var before : List.of("", "a", "ab", "abc", "abcd")) {
            for (var after : List.of("", "y", "yz")) {
                var wrapped = Base64.getEncoder().encode((before + person + after).getBytes(UTF_8));
                assertThat(formsIn(wrapped)).as("with %d before", before.length()).isNotEmpty();
            }
        }
    }

    @Test
    void mark_across_the_border_of_two_reads_is_found_where_it_begins() throws IOException {
        var random = new Random(1);
        for (int start : List.of(0, 1, (1 << 20) - 5, (1 << 20) - 200, 1 << 20, 3_000_000 - word.length())) {
            var bytes = new byte[3_000_000];
            random.nextBytes(bytes);
            System.arraycopy(word.getBytes(UTF_8), 0, bytes, start, word.length());
            assertThat(hitsIn(bytes)).containsExactly(new Hit("file: x", "typed word", "raw", start));
        }
    }

    @Test
    void name_of_a_file_is_searched_and_not_told() throws IOException {
        Files.writeString(folder.resolve("of-" + person), word);
        var hits = scan.look(Folder.of("files", folder));
        assertThat(hits).extracting(Hit::canary).contains("person", "typed word");
        assertThat(hits.toString()).doesNotContain(person).doesNotContain(word);
    }

    @Test
    void line_of_a_library_is_captured_with_its_fault_and_parameters() throws IOException {
        try (var log = CapturedLog.ofEveryLogger()) {
            Logger.getLogger("some.library").log(Level.FINEST, "body", new String[]{word});
            Logger.getLogger("some.library").log(Level.FINE, "fault",
                    new IllegalStateException(name));
            assertThat(scan.look(log)).extracting(Hit::canary).contains("typed word", "name");
        }
    }

    @Test
    void what_has_to_stand_there_is_passed_over() throws IOException {
        Files.writeString(folder.resolve("people"), person + word);
        scan.except(hit -> hit.place().equals("files: people") && hit.canary().equals("person"));
        assertThat(scan.look(Folder.of("files", folder))).extracting(Hit::canary).containsExactly("typed word");
    }

    @Test
    void what_goes_by_itself_is_given_time_to_go() throws IOException {
        var looks = new AtomicInteger();
        var busy = new Words("busy", () -> looks.incrementAndGet() < 3 ? word : "");

        assertThat(scan.lookUntilGone(busy, 2)).isNotEmpty();
        assertThat(scan.lookUntilGone(busy, 2)).isEmpty();
        assertThat(scan.hits()).hasSize(1);
    }

    @Test
    void control_misses_what_a_place_swallows() throws IOException {
        var lossy = new Place() {

            @Override
            public String name() {
                return "lossy";
            }

            @Override
            public void show(Viewer viewer) throws IOException {
                viewer.view("", new ByteArrayInputStream(new byte[100]));
            }

            @Override
            public boolean holdsBytes() {
                return false;
            }

            @Override
            public void plant(List<byte[]> leaks) {
                // Lost.
            }
        };
        assertThat(scan.control(lossy)).contains("raw", "hex", "HMAC with the key, base64");
        assertThat(scan.summary()).endsWith("control 0/33");
    }

    @Test
    void same_seed_draws_the_same_marks() {
        Function<Canaries, List<String>> draw = marks -> List.of(marks.userId("a"), marks.botToken("b"),
                marks.triggerId("c"), marks.signingSecret("d"), marks.path("e"), marks.directId("f"));
        assertThat(draw.apply(Canaries.fromSeed(7))).isEqualTo(draw.apply(Canaries.fromSeed(7)))
                .isNotEqualTo(draw.apply(Canaries.fromSeed(8)));
    }

    @Test
    void mark_too_short_to_be_unlike_anything_else_is_refused() {
        assertThatThrownBy(() -> canaries.add("short", "trust")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The canary 'short' has 5 characters. Give it 8 to 1000.");
    }

    private List<String> formsIn(byte[] bytes) throws IOException {
        return hitsIn(bytes).stream().map(Hit::form).toList();
    }

    private List<Hit> hitsIn(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("x"), bytes);
        var hits = new ArrayList<>(CanaryScan.of(canaries, forms).look(Folder.of("file", folder)));
        Files.delete(file);
        return hits;
    }
}
