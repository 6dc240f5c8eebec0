package dev.socialpublisher.tone.own.inclusive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A word list beside this class: {@code [name] word, word} or {@code word = word, word} a line.
 *
 * @param lists by name
 * @param pairs what stands before the sign, and what behind it
 */
record WordFile(Map<String, List<String>> lists, Map<String, List<String>> pairs) {
    static WordFile load(String file) {
        try (InputStream in = WordFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + WordFile.class.getName());
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** In the file's order; empty without such a list. */
    List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    private static WordFile parse(List<String> lines) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        for (String line : lines) {
            int sign = line.startsWith("[") ? line.indexOf(']') : line.indexOf('=');
            if (sign > 0 && !line.startsWith("#")) {
                List<String> words = List.of(line.substring(sign + 1).strip().split(",\\s*"));
                if (line.startsWith("[")) {
                    lists.put(line.substring(1, sign), words);
                } else {
                    pairs.put(line.substring(0, sign).strip(), words);
                }
            }
        }
        return new WordFile(lists, pairs);
    }
}
