package dev.socialpublisher.tone.charter.quick;

import dev.socialpublisher.tone.charter.KeyEdit;
import java.util.List;

/**
 * Edits of one of the charter's files.
 *
 * @param template what the file starts as where it is not there yet; empty for one that is
 * @param edits one after the other; none = the file goes
 */
record FileEdit(String path, String template, List<KeyEdit> edits) {
    static final String HEAD = "charter.yaml";

    FileEdit {
        edits = List.copyOf(edits);
    }

    static FileEdit head(KeyEdit... edits) {
        return new FileEdit(HEAD, "", List.of(edits));
    }

    static FileEdit rule(String name, KeyEdit... edits) {
        return new FileEdit("rules/" + name + ".yml", "", List.of(edits));
    }
}
