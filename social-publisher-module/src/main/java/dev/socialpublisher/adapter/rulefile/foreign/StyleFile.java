package dev.socialpublisher.adapter.rulefile.foreign;

import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * One file of a styles folder.
 *
 * @param path below the folder, with slashes
 * @param name as messages show it
 */
public record StyleFile(String path, String name, Content content) {
    /** What it holds: at most one byte more than a file may have. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }

    /** Empty, and told, where it is too large or cannot be read. */
    List<String> lines(Consumer<RuleProblem> notHonoured) {
        byte[] bytes = bytes(notHonoured);
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    byte[] bytes(Consumer<RuleProblem> notHonoured) {
        try {
            byte[] bytes = content.read();
            if (bytes.length <= YamlFile.MAX_BYTES) {
                return bytes;
            }
            notHonoured.accept(
                    note(1, Wording.of("has more than %d bytes", "le fichier dépasse %d octets", YamlFile.MAX_BYTES)));
        } catch (IOException e) {
            notHonoured.accept(note(1, Wording.of("cannot be read: %s", "lecture impossible : %s", e)));
        }
        return new byte[0];
    }

    /** {@code line} from 1. */
    RuleProblem note(int line, Wording words) {
        return new RuleProblem(name, new FilePosition(line, 1), words);
    }
}
