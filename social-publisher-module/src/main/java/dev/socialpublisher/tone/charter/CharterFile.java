package dev.socialpublisher.tone.charter;

import dev.socialpublisher.tone.FilePosition;
import java.util.Map;

/**
 * A file of a charter.
 *
 * @param path below the charter's folder
 * @param name as problems name it
 * @param positions where each key stands, by its path {@code tokens.2}; empty where the file cannot be read
 */
public record CharterFile(String path, String name, String content, Map<String, FilePosition> positions) {
    public CharterFile {
        positions = Map.copyOf(positions);
    }
}
