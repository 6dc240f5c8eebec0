package dev.socialpublisher.host.magnolia.setting;

import dev.socialpublisher.adapter.crypto.HmacLinkSigner;
import dev.socialpublisher.adapter.crypto.SecretKeyFile;
import dev.socialpublisher.error.Wording;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of signed links. None is ever made here: author and public instances must have the same. */
final class LinkKeys {
    private static final String KEY = "media.public.key";
    private static final String FILE = "media.public.key.file";
    private static final String PREVIOUS = "media.public.previous";

    private LinkKeys() {}

    /** The one that signs, then earlier ones; none where none is configured. What is wrong is told without the value. */
    static List<String> read(SettingReader reader) {
        Optional<Path> file = reader.path(FILE);
        List<String> previous = reader.text(PREVIOUS).map(SettingReader::list).orElse(List.of()).stream()
                .flatMap(key -> sound(reader, PREVIOUS, key).stream())
                .toList();
        Optional<String> current = reader.text(KEY)
                .map(key -> sound(reader, KEY, key))
                .orElseGet(() -> file.flatMap(path -> held(reader, path)));
        if (!previous.isEmpty() && reader.text(KEY).isEmpty() && file.isEmpty()) {
            reader.problem(Wording.of(
                    "%s is set without a key that signs; set media.public.key or media.public.key.file to the current one",
                    "%s est renseigné sans clé de signature ; donnez la clé en vigueur à media.public.key ou à media.public.key.file",
                    PREVIOUS));
        }
        return current.map(
                        key -> Stream.concat(Stream.of(key), previous.stream()).toList())
                .orElse(List.of());
    }

    private static Optional<String> held(SettingReader reader, Path file) {
        try {
            return sound(reader, FILE, SecretKeyFile.read(file));
        } catch (UncheckedIOException e) {
            reader.problem(Wording.of(
                    "%s is '%s'; it takes a file that can be read",
                    "%s vaut « %s » ; valeur attendue : un fichier lisible", FILE, file));
            return Optional.empty();
        }
    }

    private static Optional<String> sound(SettingReader reader, String name, String key) {
        try {
            new HmacLinkSigner(List.of(key));
            return Optional.of(key);
        } catch (IllegalArgumentException e) {
            reader.problem(Wording.of(
                    "%s holds %d characters that are no key; it takes base64 of at least 32 random bytes",
                    "%s contient %d caractères qui ne forment pas une clé ; valeur attendue : au moins 32 octets aléatoires en base64",
                    name,
                    key.length()));
            return Optional.empty();
        }
    }
}
