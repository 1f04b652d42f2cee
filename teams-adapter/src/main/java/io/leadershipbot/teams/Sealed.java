package io.leadershipbot.teams;

import java.security.GeneralSecurityException;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import io.leadershipbot.http.HttpResponse;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A response that lies in memory for minutes, and that nobody reads who does not bring the same request again. */
final class Sealed {

    /** A key seals one response only, so that it needs no other beginning. */
    private static final IvParameterSpec BEGINNING = new IvParameterSpec(new byte[16]);

    private final int status;
    private final String contentType;
    private final byte[] body;

    private Sealed(int status, String contentType, byte[] body) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
    }

    /** Seals a response with a key of 32 bytes. */
    static Sealed of(HttpResponse response, byte[] key) {
        var body = response.body().isEmpty()
                ? new byte[0]
                : turned(Cipher.ENCRYPT_MODE, response.body().getBytes(UTF_8), key);
        return new Sealed(response.status(), response.contentType(), body);
    }

    /** The response. */
    HttpResponse open(byte[] key) {
        var text = body.length == 0 ? "" : new String(turned(Cipher.DECRYPT_MODE, body, key), UTF_8);
        return new HttpResponse(status, contentType, text);
    }

    /** How many bytes it takes, without what is the same for all. */
    int length() {
        return body.length;
    }

    private static byte[] turned(int mode, byte[] bytes, byte[] key) {
        try {
            var cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), BEGINNING);
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES.", e);
        }
    }
}
