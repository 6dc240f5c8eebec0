package dev.socialpublisher.adapter.rulefile.yaml;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.Fields;
import java.util.Optional;

/** Files that are about one network and bear its name. */
public final class NamedFile {
    private NamedFile() {}

    /** The network that a file is about; under another name it would hide that one's file. */
    public static Optional<NetworkId> network(YamlFile file, Fields keys, String key) {
        String value = keys.text(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!file.name().endsWith("/" + value + ".yaml")) {
            keys.problem(
                    key,
                    Wording.of(
                            "'%s' is '%s', but the file is called otherwise",
                            "«\u00a0%s\u00a0» vaut «\u00a0%s\u00a0», mais le fichier porte un autre nom", key, value));
        }
        return keys.network(key, value);
    }
}
