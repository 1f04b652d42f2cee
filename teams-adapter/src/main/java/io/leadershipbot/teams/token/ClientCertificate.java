package io.leadershipbot.teams.token;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.nimbusds.jose.util.Base64URL;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** A certificate with its private key, which stands for the bot instead of a client secret. */
public final class ClientCertificate {

    private static final Pattern BLOCK = Pattern
            .compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");
    private static final int FEWEST_BITS = 2048;
    private static final long LARGEST = 256 * 1024;

    private final PrivateKey key;
    private final Base64URL thumbprint;

    private ClientCertificate(PrivateKey key, Base64URL thumbprint) {
        this.key = key;
        this.thumbprint = thumbprint;
    }

    /**
     * Reads a PEM file with a certificate and its private key, in any order; the rest of a chain may be there too.
     *
     * @throws IllegalArgumentException if it cannot be read, or holds something else; it says what to do
     */
    public static ClientCertificate read(Path pem) {
        return parse(text(pem), pem);
    }

    private static String text(Path pem) {
        try {
            if (Files.size(pem) > LARGEST) {
                throw fault(pem, "is too long for a certificate and a key", "Is it the right file?");
            }
            return Files.readString(pem, ISO_8859_1);
        } catch (IOException e) {
            throw fault(pem, "cannot be read (" + e.getClass().getSimpleName() + ")",
                    "Check the path and who may read it.");
        }
    }

    private static ClientCertificate parse(String text, Path pem) {
        var certificates = new ArrayList<X509Certificate>();
        var keys = new ArrayList<RSAPrivateKey>();
        var blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            switch (blocks.group(1)) {
                case "CERTIFICATE" -> certificates.add(certificate(bytes(blocks.group(2), pem), pem));
                case "PRIVATE KEY" -> keys.add(key(bytes(blocks.group(2), pem), pem));
                case "ENCRYPTED PRIVATE KEY" -> throw fault(pem, "holds a private key with a password",
                        "Take the password off: openssl pkcs8 -in old.pem -out new.pem, and let only the bot read it.");
                case "RSA PRIVATE KEY" -> throw fault(pem, "holds a private key of an older form (PKCS#1)",
                        "Rewrite it: openssl pkcs8 -topk8 -nocrypt -in old.pem -out new.pem.");
                case "EC PRIVATE KEY" -> throw notRsa(pem);
                default -> {
                    // Parameters and the like, which some tools add.
                }
            }
        }
        if (certificates.isEmpty() || keys.size() != 1) {
            throw fault(pem, "holds " + certificates.size() + " certificates and " + keys.size() + " private keys",
                    "It takes both, a \"BEGIN CERTIFICATE\" and one \"BEGIN PRIVATE KEY\": cat cert.pem key.pem.");
        }
        var key = keys.getFirst();
        if (key.getModulus().bitLength() < FEWEST_BITS) {
            throw fault(pem, "holds a key of " + key.getModulus().bitLength() + " bits",
                    "Make one of " + FEWEST_BITS + " or more.");
        }
        var own = own(certificates, key).orElseThrow(() -> fault(pem, "holds a certificate and a key of another one",
                "Put the two together that were made together."));
        return new ClientCertificate(key, thumbprint(own));
    }

    private static Optional<X509Certificate> own(List<X509Certificate> certificates, RSAPrivateKey key) {
        return certificates.stream().filter(certificate -> certificate.getPublicKey() instanceof RSAPublicKey rsa
                && rsa.getModulus().equals(key.getModulus())).findFirst();
    }

    private static byte[] bytes(String base64, Path pem) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw damaged(pem);
        }
    }

    private static X509Certificate certificate(byte[] der, Path pem) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der));
        } catch (GeneralSecurityException e) {
            throw damaged(pem);
        }
    }

    private static RSAPrivateKey key(byte[] der, Path pem) {
        try {
            return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            // It could quote the key.
            throw notRsa(pem);
        }
    }

    private static Base64URL thumbprint(X509Certificate certificate) {
        try {
            return Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256, and the certificate was just read.", e);
        }
    }

    private static IllegalArgumentException notRsa(Path pem) {
        return fault(pem, "holds a private key that is not RSA, or is damaged",
                "Entra takes RSA keys: openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem.");
    }

    private static IllegalArgumentException damaged(Path pem) {
        return fault(pem, "is damaged", "Copy it again, as it was, in PEM form.");
    }

    private static IllegalArgumentException fault(Path pem, String rule, String fix) {
        return new IllegalArgumentException("The certificate file '" + pem + "' " + rule + ". " + fix);
    }

    PrivateKey key() {
        return key;
    }

    /** SHA-256 of the certificate, by which Entra finds it. */
    Base64URL thumbprint() {
        return thumbprint;
    }

    @Override
    public String toString() {
        return "[certificate]";
    }
}
