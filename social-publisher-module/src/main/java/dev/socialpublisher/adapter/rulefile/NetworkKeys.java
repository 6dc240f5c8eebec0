package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.Fields;
import java.util.Optional;

/** Network ids in data files. */
final class NetworkKeys {
    private NetworkKeys() {}

    static Optional<NetworkId> id(Fields keys, String key, String value) {
        try {
            return Optional.of(new NetworkId(value));
        } catch (IllegalArgumentException e) {
            keys.problem(key, "'" + value + "' is not a network id: lower-case letters, digits, hyphens");
            return Optional.empty();
        }
    }

    /** The network that a file is about; the file must bear its name, or it would hide another one. */
    static Optional<NetworkId> ofFile(YamlFile file, Fields keys, String key) {
        String value = keys.text(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!file.name().endsWith("/" + value + ".yaml")) {
            keys.problem(key, "'%s' is '%s', but the file is called otherwise".formatted(key, value));
        }
        return id(keys, key, value);
    }
}
