package dev.socialpublisher.adapter.rulefile.foreign;

import dev.socialpublisher.error.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Turns the keys of a foreign rule into ours where Vale reads the same words otherwise. */
final class Adapted {
    private static final Set<String> LISTS = Set.of("tokens", "raw", "exceptions", "indicators", "metrics", "scope");

    private static final Set<String> WITH_EXCEPTIONS =
            Set.of("existence", "substitution", "repetition", "conditional", "capitalization");

    private static final List<Object> PROSE = List.of("text", "alt_text", "card_title", "card_description");

    private Adapted() {}

    /** {@code note} hears of keys that mean nothing here, with the reason. */
    static Map<String, Object> values(
            Map<String, Object> given, Vocabulary vocabulary, BiConsumer<String, Wording> note) {
        Map<String, Object> values = new LinkedHashMap<>();
        given.forEach((key, value) -> values.put(key, LISTS.contains(key) ? texts(value) : value));
        String kind = String.valueOf(values.get("extends"));
        drop(
                values,
                "tests",
                note,
                Wording.of("the rule's own cases are not run", "les cas de la règle ne sont pas exécutés"));
        drop(values, "name", note, Wording.of("the file names the rule", "le fichier donne son nom à la règle"));
        drop(
                values,
                "pos",
                note,
                Wording.of(
                        "no tagger for parts of speech ships", "aucun étiqueteur de parties du discours n’est livré"));
        if (Boolean.FALSE.equals(values.get("code"))) {
            drop(values, "code", note, Wording.of("it says what holds anyway", "elle dit ce qui vaut de toute façon"));
        }
        if (kind.equals("occurrence")) {
            dropZero(values, "max");
            dropZero(values, "min");
        }
        vocab(values, kind, vocabulary);
        parts(values, kind);
        return values;
    }

    private static void drop(Map<String, Object> values, String key, BiConsumer<String, Wording> note, Wording why) {
        if (values.remove(key) != null) {
            note.accept(key, why);
        }
    }

    /** To Vale 0 is no bound. */
    private static void dropZero(Map<String, Object> values, String key) {
        if (values.get(key) instanceof Number number && number.doubleValue() == 0) {
            values.remove(key);
        }
    }

    /** A single value is a list of one, a number is a text, and an empty text is none. */
    private static Object texts(Object value) {
        List<?> items = value instanceof List<?> list ? list : List.of(value);
        return items.stream()
                .map(item -> item instanceof Number ? (Object) String.valueOf(item) : item)
                .filter(item -> !(item instanceof String text && text.isBlank()))
                .toList();
    }

    private static void vocab(Map<String, Object> values, String kind, Vocabulary vocabulary) {
        boolean words = !Boolean.TRUE.equals(values.get("nonword")) && !Boolean.FALSE.equals(values.get("vocab"));
        if (words && WITH_EXCEPTIONS.contains(kind) && !vocabulary.accepted().isEmpty()) {
            List<?> own = values.get("exceptions") instanceof List<?> list ? list : List.of();
            values.put("exceptions", vocabulary.exceptions(own));
        }
    }

    /** Vale's text is all prose, ours the text of the post. */
    private static void parts(Map<String, Object> values, String kind) {
        boolean wholeDocument = kind.equals("metric") || kind.equals("readability");
        Optional<List<Object>> parts = Optional.of(scope(values))
                .filter(scope -> !wholeDocument)
                .flatMap(scope -> switch (scope) {
                    case "", "text", "sentence" -> Optional.of(PROSE);
                    case "paragraph" -> Optional.of(List.<Object>of("text", "card_description"));
                    default -> Optional.empty();
                });
        parts.ifPresent(prose -> values.putIfAbsent("parts", prose));
    }

    private static String scope(Map<String, Object> values) {
        if (!values.containsKey("scope")) {
            return "";
        }
        return values.get("scope") instanceof List<?> list && list.size() == 1
                ? String.valueOf(list.get(0)).toLowerCase(Locale.ROOT)
                : "several";
    }
}
