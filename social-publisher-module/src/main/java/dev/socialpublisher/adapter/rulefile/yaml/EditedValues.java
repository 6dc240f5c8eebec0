package dev.socialpublisher.adapter.rulefile.yaml;

import dev.socialpublisher.tone.charter.KeyEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an edit makes of a file's values: what the edited text must say when it is read again. */
final class EditedValues {
    private EditedValues() {}

    static Map<String, Object> apply(Map<String, Object> values, KeyEdit edit) {
        Map<String, Object> edited = at(values, edit.path(), edit);
        return edited.isEmpty() ? values : edited;
    }

    private static Map<String, Object> at(Map<?, ?> before, List<String> path, KeyEdit edit) {
        Map<String, Object> values = new LinkedHashMap<>();
        before.forEach((key, value) -> values.put(String.valueOf(key), value));
        String key = path.get(0);
        List<String> below = path.subList(1, path.size());
        boolean list = edit.action() == KeyEdit.Action.REMOVE_ITEM && below.size() == 1;
        if (below.isEmpty() || list) {
            change(values, key, edit);
        } else if (values.get(key) instanceof Map<?, ?> next) {
            keep(values, key, at(next, below, edit));
        } else if (edit.value().isPresent()) {
            values.put(key, at(Map.of(), below, edit));
        }
        return values;
    }

    private static void change(Map<String, Object> values, String key, KeyEdit edit) {
        switch (edit.action()) {
            case SET -> values.put(key, edit.value().orElseThrow());
            case REMOVE -> values.remove(key);
            case APPEND -> {
                List<Object> items = items(values, key);
                items.add(edit.value().orElseThrow());
                values.put(key, items);
            }
            case REMOVE_ITEM -> {
                List<Object> items = items(values, key);
                int at = Integer.parseInt(edit.path().get(edit.path().size() - 1));
                if (at < items.size()) {
                    items.remove(at);
                    keep(values, key, items);
                }
            }
        }
    }

    private static List<Object> items(Map<String, Object> values, String key) {
        return values.get(key) instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
    }

    private static void keep(Map<String, Object> values, String key, Object value) {
        boolean nothing =
                value instanceof Map<?, ?> map ? map.isEmpty() : value instanceof List<?> list && list.isEmpty();
        if (nothing) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }
}
