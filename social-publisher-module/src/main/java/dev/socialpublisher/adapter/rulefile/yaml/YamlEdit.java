package dev.socialpublisher.adapter.rulefile.yaml;

import dev.socialpublisher.adapter.rulefile.yaml.YamlNode.Entry;
import dev.socialpublisher.adapter.rulefile.yaml.YamlNode.Mapping;
import dev.socialpublisher.adapter.rulefile.yaml.YamlNode.Sequence;
import dev.socialpublisher.tone.charter.KeyEdit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Applies one {@link KeyEdit} to a file's text, at its place: everything else stays as a person wrote it. What is new goes
 * behind what is there, in the form of its surroundings.
 */
final class YamlEdit {
    private final String text;
    private final Mapping root;

    private YamlEdit(String text) {
        this.text = text;
        try {
            this.root = YamlOutline.of(text);
        } catch (IOException e) {
            throw new UncheckedIOException("the text was read before", e);
        }
    }

    /** {@code text} without byte order mark, readable; the edit fits its values. */
    static String apply(String text, KeyEdit edit) {
        YamlEdit editor = new YamlEdit(text);
        return switch (edit.action()) {
            case SET -> editor.set(edit.path(), edit.value().orElseThrow());
            case REMOVE -> editor.remove(edit.path());
            case APPEND -> editor.append(edit.path(), edit.value().orElseThrow());
            case REMOVE_ITEM -> editor.removeItem(edit.path());
        };
    }

    private String set(List<String> path, Object value) {
        Mapping mapping = root;
        for (int depth = 0; ; depth++) {
            Entry entry = mapping.entries().get(path.get(depth));
            List<String> below = path.subList(depth + 1, path.size());
            if (entry == null) {
                return insert(mapping, path.get(depth), below, value);
            }
            if (below.isEmpty() || !(entry.value() instanceof Mapping next)) {
                return replace(entry.value().start(), entry.value().end(), YamlWords.of(nested(below, value)));
            }
            mapping = next;
        }
    }

    private String insert(Mapping mapping, String key, List<String> below, Object value) {
        if (mapping.flow()) {
            String entry = YamlWords.of(Map.of(key, nested(below, value)));
            String inside = entry.substring(1, entry.length() - 1);
            return last(mapping)
                    .map(end -> replace(end, end, ", " + inside))
                    .orElseGet(() -> replace(mapping.start(), mapping.end(), "{" + inside + "}"));
        }
        String indent = indent(mapping.entries().values().iterator().next().key());
        return insertLine(mapping.end(), indent, block(indent, key, below, value));
    }

    /** At the top a key that did not exist opens lines of its own; deeper ones stay on one. */
    private String block(String indent, String key, List<String> below, Object value) {
        String name = YamlWords.of(key) + ":";
        String next = lineEnd() + indent + "  ";
        if (indent.isEmpty() && !below.isEmpty()) {
            return name + next + YamlWords.of(below.get(0)) + ": "
                    + YamlWords.of(nested(below.subList(1, below.size()), value));
        }
        if (below.isEmpty() && value instanceof List<?> list && !list.isEmpty()) {
            return name
                    + String.join(
                            "",
                            list.stream()
                                    .map(item -> next + "- " + YamlWords.of(item))
                                    .toList());
        }
        return name + " " + YamlWords.of(nested(below, value));
    }

    private String append(List<String> path, Object item) {
        Optional<YamlNode> found = find(path);
        if (found.isEmpty() || !(found.get() instanceof Sequence sequence)) {
            return set(path, List.of(item));
        }
        if (sequence.flow()) {
            return sequence.items().isEmpty()
                    ? replace(sequence.start(), sequence.end(), YamlWords.of(List.of(item)))
                    : replace(
                            sequence.items().get(sequence.items().size() - 1).end(),
                            sequence.items().get(sequence.items().size() - 1).end(),
                            ", " + YamlWords.of(item));
        }
        int first = sequence.items().get(0).start();
        String before = text.substring(lineStart(first), first);
        int dash = Math.max(0, before.lastIndexOf('-'));
        return insertLine(sequence.end(), " ".repeat(dash), "- " + YamlWords.of(item));
    }

    private String remove(List<String> path) {
        List<String> above = path.subList(0, path.size() - 1);
        Mapping mapping = above.isEmpty()
                ? root
                : find(above)
                        .filter(Mapping.class::isInstance)
                        .map(Mapping.class::cast)
                        .orElse(root);
        Entry entry = mapping.entries().get(path.get(path.size() - 1));
        if (entry == null || (mapping.entries().size() == 1 && above.isEmpty())) {
            return text;
        }
        if (mapping.entries().size() == 1) {
            return remove(above);
        }
        if (!mapping.flow()) {
            return removeLines(entry.key(), entry.value().end());
        }
        List<Entry> all = new ArrayList<>(mapping.entries().values());
        int at = all.indexOf(entry);
        return at == 0
                ? replace(entry.key(), all.get(1).key(), "")
                : replace(all.get(at - 1).value().end(), entry.value().end(), "");
    }

    private String removeItem(List<String> path) {
        List<String> list = path.subList(0, path.size() - 1);
        int at = Integer.parseInt(path.get(path.size() - 1));
        if (!(find(list).orElse(root) instanceof Sequence sequence)
                || at >= sequence.items().size()) {
            return text;
        }
        if (sequence.items().size() == 1) {
            return remove(list);
        }
        YamlNode item = sequence.items().get(at);
        if (!sequence.flow()) {
            return removeLines(item.start(), item.end());
        }
        return at == 0
                ? replace(item.start(), sequence.items().get(1).start(), "")
                : replace(sequence.items().get(at - 1).end(), item.end(), "");
    }

    private Optional<YamlNode> find(List<String> path) {
        YamlNode node = root;
        for (String key : path) {
            if (!(node instanceof Mapping mapping) || !mapping.entries().containsKey(key)) {
                return Optional.empty();
            }
            node = mapping.entries().get(key).value();
        }
        return Optional.of(node);
    }

    private static Object nested(List<String> path, Object value) {
        Object nested = value;
        for (int i = path.size() - 1; i >= 0; i--) {
            nested = Map.of(path.get(i), nested);
        }
        return nested;
    }

    private static Optional<Integer> last(Mapping mapping) {
        return mapping.entries().values().stream()
                .map(entry -> entry.value().end())
                .reduce((first, second) -> second);
    }

    private String replace(int start, int end, String with) {
        return text.substring(0, start) + with + text.substring(end);
    }

    /** Below the line that {@code end} stands on: a comment at its end stays with it. */
    private String insertLine(int end, String indent, String line) {
        int next = nextLine(end);
        boolean unfinished = next == 0 || text.charAt(next - 1) != '\n';
        return replace(next, next, (unfinished ? lineEnd() : "") + indent + line + lineEnd());
    }

    /** Whole lines, with what a comment at their end says. */
    private String removeLines(int start, int end) {
        return replace(lineStart(start), nextLine(end), "");
    }

    private String indent(int key) {
        return " ".repeat(key - lineStart(key));
    }

    private int lineStart(int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    private int nextLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
