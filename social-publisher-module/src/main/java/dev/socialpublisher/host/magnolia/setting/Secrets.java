package dev.socialpublisher.host.magnolia.setting;

import dev.socialpublisher.adapter.crypto.AesGcmCipher;
import dev.socialpublisher.adapter.crypto.SecretKeyFile;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys for secrets: from a setting, from a file that a setting names, else from a file made at the first start. */
final class Secrets {
    private Secrets() {}

    /** The one that encrypts first, then earlier ones, which only decrypt. What is wrong is told without the value. */
    static List<String> keys(SettingReader reader, Path home) {
        List<String> keys = new ArrayList<>();
        keys.add(current(reader, home));
        reader.text("secret.previous").map(SettingReader::list).ifPresent(keys::addAll);
        try {
            new AesGcmCipher(keys);
        } catch (SocialException e) {
            reader.problem(Wording.of(
                    "secret.key, secret.key.file or secret.previous: %s; it takes base64 of 32 random bytes",
                    "secret.key, secret.key.file ou secret.previous : %s ; valeur attendue : 32 octets aléatoires en base64",
                    e.wording()));
        }
        return keys;
    }

    private static String current(SettingReader reader, Path home) {
        Optional<Path> file = reader.path("secret.key.file");
        return reader.text("secret.key")
                .orElseGet(() -> file.map(SecretKeyFile::read)
                        .orElseGet(() -> SecretKeyFile.madeOnce(home.resolve("secret.key"))));
    }
}
