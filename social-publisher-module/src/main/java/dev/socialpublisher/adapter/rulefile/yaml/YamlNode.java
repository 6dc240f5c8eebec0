package dev.socialpublisher.adapter.rulefile.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a file with its place in the text: code units, {@code end} behind the last one. */
sealed interface YamlNode {
    int start();

    int end();

    /** A text, number or boolean. */
    record Scalar(int start, int end) implements YamlNode {}

    /**
     * Keys and values.
     *
     * @param flow in braces
     */
    record Mapping(int start, int end, boolean flow, Map<String, Entry> entries) implements YamlNode {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** A key's place and its value. */
    record Entry(int key, YamlNode value) {}

    /**
     * A list.
     *
     * @param flow in brackets
     */
    record Sequence(int start, int end, boolean flow, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }
}
