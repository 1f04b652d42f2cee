package io.leadershipbot.app.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Spoils bytes, whatever they mean. */
final class ByteMutations {

    private static final List<byte[]> INSERTS = List.of(new byte[]{0}, new byte[]{(byte) 0xc3},
            new byte[]{(byte) 0xed, (byte) 0xa0, (byte) 0x80}, new byte[]{(byte) 0xf5, (byte) 0x90},
            new byte[]{(byte) 0xff, (byte) 0xfe}, new byte[]{(byte) 0xc0, (byte) 0x80}, latin("%"), latin("%e"),
            latin("%ZZ"), latin("%00"), latin("%ED%A0%80"), latin("%C3%28"), latin("&"), latin("="), latin("&=&"),
            latin("payload="), latin("&payload=%7B%7D"), latin("&ssl_check=1"), latin("\""), latin("\\"),
            latin("\\u12"),
            latin("{"), latin("}"), latin("]"), latin(","), latin("/*"), latin("\r\n"), latin("\n"), latin("NaN"),
            latin("[".repeat(10_000)), latin("{\"a\":".repeat(10_000)));

    private final RandomGenerator random;

    ByteMutations(RandomGenerator random) {
        this.random = random;
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    byte[] mutate(byte[] bytes) {
        if (bytes.length == 0) {
            return insert(bytes, 0);
        }
        int at = random.nextInt(bytes.length);
        int length = random.nextInt(1 + Math.min(64, bytes.length - at));
        return switch (random.nextInt(8)) {
            case 0, 1 -> flip(bytes);
            case 2 -> join(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 3 -> join(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            case 4 -> Arrays.copyOf(bytes, at);
            case 5 -> join(bytes, Arrays.copyOf(bytes, at));
            default -> insert(bytes, at);
        };
    }

    private byte[] flip(byte[] bytes) {
        var flipped = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] insert(byte[] bytes, int at) {
        var inserted = INSERTS.get(random.nextInt(INSERTS.size()));
        return join(join(Arrays.copyOf(bytes, at), inserted), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] join(byte[] one, byte[] other) {
        var joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
