package io.leadershipbot.testkit.canary;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Every form of a mark that is looked for: written, encoded, hashed, and signed with every key that the bot has. */
public final class Forms {

    private static final List<String> DIGESTS = List.of("MD5", "SHA-1", "SHA-256");
    private static final Pattern NUMBERED = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final String HMAC = "HmacSHA256";

    private final List<Form> forms;

    private Forms(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    /** All that need no key. */
    public static Forms withoutKeys() {
        var written = new LinkedHashMap<String, UnaryOperator<String>>();
        written.put("raw", value -> value);
        written.put("lower case", value -> value.toLowerCase(Locale.ROOT));
        written.put("upper case", value -> value.toUpperCase(Locale.ROOT));
        written.put("URL-encoded", value -> URLEncoder.encode(value, UTF_8).replace("+", "%20"));
        written.put("form-encoded", value -> URLEncoder.encode(value, UTF_8));
        written.put("JSON", Escapes::json);
        written.put("JSON in ASCII", Escapes::asciiJson);
        written.put("JSON in ASCII, capital digits", Forms::asciiJsonInCapitals);
        written.put("HTML", Escapes::html);
        var forms = new ArrayList<Form>();
        written.forEach((name, writing) -> inEveryCharset(name, writing, forms));
        encoded("", value -> value.getBytes(UTF_8), forms);
        for (int offset = 1; offset <= 2; offset++) {
            int start = offset;
            inEveryCharset("base64 from " + start, value -> insideBase64(value, start, Base64.getEncoder()), forms);
            inEveryCharset("base64url from " + start, value -> insideBase64(value, start, Base64.getUrlEncoder()),
                    forms);
        }
        DIGESTS.forEach(digest -> hashed(digest, value -> digest(digest, value), forms));
        return new Forms(forms);
    }

    /** These, and what a key makes of a mark by HMAC-SHA256. */
    public Forms withKey(String keyName, byte[] key) {
        var spec = new SecretKeySpec(key, HMAC);
        var more = new ArrayList<>(forms);
        hashed("HMAC with " + keyName, value -> hmac(spec, value), more);
        return new Forms(more);
    }

    /** How many there are. */
    public int size() {
        return forms.size();
    }

    /** The marks of a canary, one a form. Some look alike: what has no umlaut is the same in UTF-8 and in a URL. */
    List<Mark> of(Canary canary) {
        return forms.stream().map(form -> new Mark(canary, form, form.of(canary.value()))).toList();
    }

    /** The marks of a canary that differ, each under the first form in which it looks so. */
    List<Mark> distinctOf(Canary canary) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        of(canary).forEach(mark -> marks.putIfAbsent(HexFormat.of().formatHex(mark.bytes()), mark));
        return List.copyOf(marks.values());
    }

    private static String asciiJsonInCapitals(String value) {
        return NUMBERED.matcher(Escapes.asciiJson(value))
                .replaceAll(escape -> "\\\\u" + escape.group(1).toUpperCase(Locale.ROOT));
    }

    private static void hashed(String name, Function<String, byte[]> hash, List<Form> into) {
        into.add(new Form(name, false, hash));
        encoded(name + ", ", hash, into);
    }

    /** Without padding, which is there or not; from its first byte on. */
    private static void encoded(String name, Function<String, byte[]> bytes, List<Form> into) {
        var hex = HexFormat.of();
        inEveryCharset(name + "hex", value -> hex.formatHex(bytes.apply(value)), into);
        inEveryCharset(name + "HEX", value -> hex.withUpperCase().formatHex(bytes.apply(value)), into);
        inEveryCharset(name + "base64", value -> base64(bytes.apply(value), Base64.getEncoder()), into);
        inEveryCharset(name + "base64url", value -> base64(bytes.apply(value), Base64.getUrlEncoder()), into);
    }

    private static void inEveryCharset(String name, UnaryOperator<String> writing, List<Form> into) {
        into.add(new Form(name, true, value -> writing.apply(value).getBytes(UTF_8)));
        for (Charset wide : List.of(UTF_16LE, UTF_16BE)) {
            into.add(new Form(name + ", " + wide, false, value -> writing.apply(value).getBytes(wide)));
        }
    }

    /** Of bytes at the beginning of what is encoded: as many letters as do not depend on what follows. */
    private static String base64(byte[] bytes, Base64.Encoder encoder) {
        return encoder.encodeToString(bytes).substring(0, bytes.length * 4 / 3);
    }

    /** Of bytes with others before them: those in the middle fall together with groups of three. */
    private static String insideBase64(String value, int start, Base64.Encoder encoder) {
        var bytes = value.getBytes(UTF_8);
        return base64(Arrays.copyOfRange(bytes, start, bytes.length), encoder);
    }

    private static byte[] digest(String algorithm, String value) {
        try {
            return MessageDigest.getInstance(algorithm).digest(value.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + algorithm + ".", e);
        }
    }

    private static byte[] hmac(SecretKeySpec key, String value) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(value.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + HMAC + ".", e);
        }
    }
}
