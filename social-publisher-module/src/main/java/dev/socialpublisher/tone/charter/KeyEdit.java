package dev.socialpublisher.tone.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change at one place of a data file; the rest of the file, its comments and its order stay.
 *
 * @param path of keys from the file's top; not empty
 * @param value texts, numbers, booleans, lists and mappings of them; empty where something goes
 */
public record KeyEdit(Action action, List<String> path, Optional<Object> value) {
    /** What becomes of the place. */
    public enum Action {
        /** The key has the value; keys above it come into being. */
        SET,
        /** The key goes, and keys above it that nothing is left of. */
        REMOVE,
        /** The list at the key has the value as its last item; it comes into being. */
        APPEND,
        /** The item, whose number from 0 is the path's end, goes; so does a list that nothing is left of. */
        REMOVE_ITEM
    }

    public KeyEdit {
        path = List.copyOf(path);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("an edit names a key");
        }
        boolean puts = action == Action.SET || action == Action.APPEND;
        if (puts != value.isPresent()) {
            throw new IllegalArgumentException(action + (puts ? " needs" : " takes no") + " value");
        }
    }

    public static KeyEdit set(Object value, String... path) {
        return new KeyEdit(Action.SET, List.of(path), Optional.of(value));
    }

    public static KeyEdit remove(String... path) {
        return new KeyEdit(Action.REMOVE, List.of(path), Optional.empty());
    }

    public static KeyEdit append(Object value, String... path) {
        return new KeyEdit(Action.APPEND, List.of(path), Optional.of(value));
    }

    public static KeyEdit removeItem(int item, String... path) {
        List<String> at = new ArrayList<>(List.of(path));
        at.add(String.valueOf(item));
        return new KeyEdit(Action.REMOVE_ITEM, at, Optional.empty());
    }
}
