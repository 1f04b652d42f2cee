package io.leadershipbot.teams.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

import com.nimbusds.jose.util.Base64URL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SuppressWarnings("NullAway.Init") // made before all tests
class ClientCertificateTest {

    @TempDir
    static Path folder;

    private static Keytool.Made own;
    private static Keytool.Made other;

    @BeforeAll
    static void make() {
        own = Keytool.make(folder, "RSA", 2048);
        other = Keytool.make(folder, "RSA", 2048);
    }

    @Test
    void certificate_and_key_are_read_in_any_order() throws Exception {
        var thumbprint = Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(own.certificate().getEncoded()));

        for (var text : new String[]{own.certificatePem() + own.keyPem(), own.keyPem() + own.certificatePem(),
                "Bag Attributes\r\n" + (own.keyPem() + other.certificatePem() + own.certificatePem()).replace("\n",
                        "\r\n")}) {
            var read = ClientCertificate.read(file(text));
            assertThat(read.key()).isEqualTo(own.key());
            assertThat(read.thumbprint()).isEqualTo(thumbprint);
        }
    }

    @Test
    void missing_file_says_so() {
        assertThatThrownBy(() -> ClientCertificate.read(folder.resolve("none.pem")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("none.pem")
                .hasMessageContaining("cannot be read").hasMessageContaining("Check the path");
    }

    @Test
    void key_of_another_certificate_says_so() {
        assertFault(other.certificatePem() + own.keyPem(), "a certificate and a key of another one");
    }

    @Test
    void missing_half_says_so() {
        assertFault(own.certificatePem(), "holds 1 certificates and 0 private keys");
        assertFault(own.keyPem(), "holds 0 certificates and 1 private keys");
        assertFault(own.certificatePem() + own.keyPem() + other.keyPem(), "holds 1 certificates and 2 private keys");
        assertFault("", "holds 0 certificates and 0 private keys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENCRYPTED PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"})
    void other_kind_of_key_says_how_to_mend_it(String kind) {
        assertFault(own.certificatePem() + Keytool.pem(kind, new byte[]{1}), "openssl");
    }

    @Test
    void key_that_is_not_rsa_says_so() {
        var elliptic = Keytool.make(folder, "EC", 256);

        assertFault(elliptic.certificatePem() + elliptic.keyPem(), "not RSA");
    }

    @Test
    void small_key_says_so() {
        var small = Keytool.make(folder, "RSA", 1024);

        assertFault(small.certificatePem() + small.keyPem(), "a key of 1024 bits");
    }

    @Test
    void damaged_certificate_says_so() {
        assertFault(Keytool.pem("CERTIFICATE", "nonsense".getBytes(UTF_8)) + own.keyPem(), "is damaged");
        assertFault("-----BEGIN CERTIFICATE-----\nA\n-----END CERTIFICATE-----\n" + own.keyPem(), "is damaged");
    }

    @Test
    void endless_file_says_so() {
        assertFault("x".repeat(300_000), "is too long");
    }

    @Test
    void certificate_is_not_printed() throws IOException {
        assertThat(ClientCertificate.read(file(own.certificatePem() + own.keyPem()))).hasToString("[certificate]");
    }

    private static void assertFault(String text, String fault) {
        assertThatThrownBy(() -> ClientCertificate.read(file(text))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The certificate file '").hasMessageContaining(fault);
    }

    private static Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("bot.pem"), text, UTF_8);
    }
}
