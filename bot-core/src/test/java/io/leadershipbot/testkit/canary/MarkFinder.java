package io.leadershipbot.testkit.canary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;

/**
 * Finds any of thousands of marks in one pass over gigabytes: every eight bytes are looked up among the marks'
 * beginnings, and nearly always a bit says at once that they are none.
 */
final class MarkFinder {

    private static final int HEAD = 8;
    private static final int BUFFER = 1 << 20;
    private static final int FILTER_BITS = 20;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Map<Long, List<Mark>> byHead = new HashMap<>();
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];
    private final int longest;

    MarkFinder(List<Mark> marks) {
        marks.forEach(this::add);
        longest = marks.stream().mapToInt(mark -> mark.bytes().length).max().orElse(HEAD);
    }

    private void add(Mark mark) {
        if (mark.bytes().length < HEAD) {
            throw new IllegalArgumentException(
                    "'" + mark + "' has " + mark.bytes().length + " bytes; at least " + HEAD + " are looked up.");
        }
        long head = 0;
        for (int i = 0; i < HEAD; i++) {
            head = (head << 8) | (mark.bytes()[i] & 0xff);
        }
        byHead.computeIfAbsent(head, key -> new ArrayList<>()).add(mark);
        int slot = slot(head);
        filter[slot >> 6] |= 1L << slot;
    }

    /** Tells of every mark in the stream, and where it begins. */
    void find(InputStream in, ObjLongConsumer<Mark> found) throws IOException {
        var buffer = new byte[Math.max(BUFFER, 2 * longest)];
        int filled = 0;
        long passed = 0;
        boolean more = true;
        while (more) {
            int read = in.readNBytes(buffer, filled, buffer.length - filled);
            filled += read;
            more = filled == buffer.length;
            // A mark that begins here must end here too, unless nothing follows.
            int starts = more ? filled - longest : filled - HEAD + 1;
            search(buffer, filled, starts, passed, found);
            int kept = Math.max(0, starts);
            System.arraycopy(buffer, kept, buffer, 0, filled - kept);
            passed += kept;
            filled -= kept;
        }
    }

    private void search(byte[] buffer, int filled, int starts, long passed, ObjLongConsumer<Mark> found) {
        long head = 0;
        for (int i = 0; i < Math.min(HEAD - 1, filled); i++) {
            head = (head << 8) | (buffer[i] & 0xff);
        }
        for (int start = 0; start < starts; start++) {
            head = (head << 8) | (buffer[start + HEAD - 1] & 0xff);
            int slot = slot(head);
            if ((filter[slot >> 6] & (1L << slot)) != 0) {
                tell(head, buffer, filled, start, passed, found);
            }
        }
    }

    private void tell(long head, byte[] buffer, int filled, int start, long passed, ObjLongConsumer<Mark> found) {
        for (var mark : byHead.getOrDefault(head, List.of())) {
            int end = start + mark.bytes().length;
            if (end <= filled && Arrays.equals(buffer, start, end, mark.bytes(), 0, mark.bytes().length)) {
                found.accept(mark, passed + start);
            }
        }
    }

    private static int slot(long head) {
        return (int) ((head * GOLDEN) >>> (Long.SIZE - FILTER_BITS));
    }
}
