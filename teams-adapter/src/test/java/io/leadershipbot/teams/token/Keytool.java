package io.leadershipbot.teams.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Makes certificates with the JDK's own tool, since none may lie about in a repository. */
final class Keytool {

    private Keytool() {}

    /** A certificate that signs itself, and its key. */
    record Made(X509Certificate certificate, PrivateKey key) {

        String certificatePem() {
            try {
                return pem("CERTIFICATE", certificate.getEncoded());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        String keyPem() {
            return pem("PRIVATE KEY", key.getEncoded());
        }
    }

    static Made make(Path folder, String algorithm, int bits) {
        var store = folder.resolve("store-" + algorithm + bits + "-" + System.nanoTime() + ".p12");
        run("-genkeypair", "-alias", "bot", "-keyalg", algorithm, "-keysize", Integer.toString(bits), "-dname",
                "CN=bot",
                "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", "changeit");
        try (var in = Files.newInputStream(store)) {
            var password = "changeit".toCharArray();
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password);
            return new Made((X509Certificate) keys.getCertificate("bot"), (PrivateKey) keys.getKey("bot", password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String pem(String type, byte[] der) {
        return "-----BEGIN " + type + "-----\n" + Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(der)
                + "\n-----END " + type + "-----\n";
    }

    private static void run(String... arguments) {
        var command = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool")
                .toString()));
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), US_ASCII);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
