package dev.socialpublisher.adapter.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AesGcmCipherTest {
    private static final String OLD = key(1);
    private static final String NEW = key(2);

    private final AesGcmCipher cipher = new AesGcmCipher(List.of(OLD));

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void readsWhatItWrote() {
        for (String secret : List.of("", "t0ken", "clé « secrète » 🔑", "x".repeat(10_000))) {
            assertThat(cipher.decrypt(cipher.encrypt(secret, "x-fr"), "x-fr")).isEqualTo(secret);
        }
    }

    @Test
    void writesVersionKeyIdAndNothingReadable() {
        assertThat(cipher.encrypt("t0ken", "x-fr"))
                .matches("v1:[0-9a-f]{8}:[A-Za-z0-9_-]+")
                .doesNotContain("t0ken");
    }

    @Test
    void neverWritesTheSameTwice() {
        assertThat(cipher.encrypt("t0ken", "x-fr")).isNotEqualTo(cipher.encrypt("t0ken", "x-fr"));
    }

    @Test
    void doesNotReadASecretOfAnotherChannel() {
        String secret = cipher.encrypt("t0ken", "x-fr");

        assertThatThrownBy(() -> cipher.decrypt(secret, "x-en"))
                .isInstanceOf(SocialException.class)
                .hasMessage(
                        "SP-CHANNEL-0004: a secret of x-en cannot be decrypted: it was changed, or belongs to another"
                                + " channel; enter it again");
    }

    @Test
    void noticesEveryChangedCharacter() {
        String secret = cipher.encrypt("t0ken", "x-fr");
        for (int i = 0; i < secret.length(); i++) {
            char other = secret.charAt(i) == 'A' ? 'B' : 'A';
            String changed = secret.substring(0, i) + other + secret.substring(i + 1);

            assertThatThrownBy(() -> cipher.decrypt(changed, "x-fr"))
                    .as("character %d", i)
                    .extracting(error -> ((SocialException) error).code())
                    .isEqualTo(ErrorCode.CHANNEL_SECRET_UNREADABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t0ken", "v2:12345678:AAAA", "v1:AAAA", "v1::", "v1:a:b:c"})
    void refusesOtherForms(String text) {
        assertThatThrownBy(() -> cipher.decrypt(text, "x-fr")).hasMessageStartingWith("SP-CHANNEL-0004");
    }

    @Test
    void refusesACutSecret() {
        String secret = cipher.encrypt("t0ken", "x-fr");

        assertThatThrownBy(() -> cipher.decrypt(secret.substring(0, 30), "x-fr"))
                .hasMessageContaining("it is cut short");
    }

    @Test
    void readsOldSecretsAfterTheKeyChanged() {
        String secret = cipher.encrypt("t0ken", "x-fr");
        AesGcmCipher changed = new AesGcmCipher(List.of(NEW, OLD));

        assertThat(changed.decrypt(secret, "x-fr")).isEqualTo("t0ken");
        assertThat(changed.encrypt("t0ken", "x-fr").substring(0, 11))
                .isNotEqualTo(secret.substring(0, 11))
                .isEqualTo(new AesGcmCipher(List.of(NEW)).encrypt("", "x-fr").substring(0, 11));
    }

    @Test
    void namesTheKeyThatIsMissing() {
        String secret = cipher.encrypt("t0ken", "x-fr");
        String id = secret.split(":")[1];

        assertThatThrownBy(() -> new AesGcmCipher(List.of(NEW)).decrypt(secret, "x-fr"))
                .hasMessageContaining("it was encrypted with key " + id + ", configured is ");
    }

    @Test
    void refusesBrokenKeysWithoutShowingThem() {
        assertThatThrownBy(() -> new AesGcmCipher(List.of("c2hvcnQ=")))
                .hasMessage("SP-CHANNEL-0002: the key for secrets is broken: it has 5 bytes, allowed are 32");
        assertThatThrownBy(() -> new AesGcmCipher(List.of("not base64!")))
                .hasMessage("SP-CHANNEL-0002: the key for secrets is broken: it is not base64");
        assertThatThrownBy(() -> new AesGcmCipher(List.of())).hasMessageContaining("one of 32 bytes is needed");
        assertThat(cipher.toString()).doesNotContain(OLD);
    }
}
