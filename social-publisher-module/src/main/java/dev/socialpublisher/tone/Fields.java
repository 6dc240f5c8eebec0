package dev.socialpublisher.tone;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.RuleDefinition.Memory;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of one mapping of a data file and collects every problem with its position, so that all of a file's
 * problems are told at once: a getter that finds none or a wrong value notes it and answers a neutral one. Call {@link
 * #done} before using what was read. For one thread, one reading.
 */
public final class Fields {
    private final Reading reading;
    private final Map<String, Object> values;
    private final String path;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Fields> children = new ArrayList<>();

    /** What the mappings of one file share; the list grows while the file is read. */
    private record Reading(
            String file, Map<String, FilePosition> positions, Memory memory, List<RuleProblem> problems) {
        Reading(String file, Map<String, FilePosition> positions, Memory memory) {
            this(file, positions, memory, new ArrayList<>());
        }
    }

    private Fields(Reading reading, Map<String, Object> values, String path) {
        this.reading = reading;
        this.values = values;
        this.path = path;
    }

    /** {@code values} and {@code positions} as {@link RuleDefinition} has them. */
    public static Fields of(String file, Map<String, Object> values, Map<String, FilePosition> positions) {
        return new Fields(new Reading(file, positions, Memory.NONE), values, "");
    }

    public static Fields of(RuleDefinition definition) {
        Memory memory = definition.context().memory();
        return new Fields(new Reading(definition.file(), definition.positions(), memory), definition.values(), "");
    }

    public Memory memory() {
        return reading.memory();
    }

    /** The keys of this mapping, in the file's order. */
    public Set<String> keys() {
        return values.keySet();
    }

    public boolean has(String key) {
        return value(key).isPresent();
    }

    /** A text that must be there; not blank. */
    public String text(String key) {
        expect(key);
        return optionalText(key).orElse("");
    }

    public Optional<String> optionalText(String key) {
        return value(key).flatMap(value -> asText(key, value));
    }

    /** A whole number that must be there, from {@code min} to {@code max}. */
    public int number(String key, int min, int max) {
        expect(key);
        return optionalNumber(key, min, max).orElse(min);
    }

    public Optional<Integer> optionalNumber(String key, int min, int max) {
        return value(key).flatMap(value -> {
            if (value instanceof Number number
                    && number.doubleValue() == Math.rint(number.doubleValue())
                    && number.doubleValue() >= min
                    && number.doubleValue() <= max) {
                return Optional.of(number.intValue());
            }
            problem(
                    key,
                    Wording.of(
                            "'%s' is %s; it takes a whole number from %d to %d",
                            "«\u00a0%s\u00a0» vaut %s\u202f; il faut un nombre entier de %d à %d",
                            key,
                            show(value),
                            min,
                            max));
            return Optional.empty();
        });
    }

    /** A number from {@code min} to {@code max}, perhaps with decimals. */
    public Optional<Double> optionalDecimal(String key, double min, double max) {
        return value(key).flatMap(value -> {
            double number = value instanceof Number given ? given.doubleValue() : Double.NaN;
            if (number >= min && number <= max) {
                return Optional.of(number);
            }
            problem(
                    key,
                    Wording.of(
                            "'%s' is %s; it takes a number from %s to %s",
                            "« %s » vaut %s ; il faut un nombre de %s à %s", key, show(value), min, max));
            return Optional.empty();
        });
    }

    /** A list of whole numbers from 0; empty when the key is absent. */
    public List<Integer> numbers(String key) {
        List<Integer> found = new ArrayList<>();
        for (Object item : list(key)) {
            if (item instanceof Integer number && number >= 0) {
                found.add(number);
            } else {
                problem(
                        key,
                        Wording.of(
                                "'%s' has %s; it takes whole numbers from 0",
                                "«\u00a0%s\u00a0» contient %s\u202f; il faut des nombres entiers à partir de 0",
                                key,
                                show(item)));
            }
        }
        return found;
    }

    public boolean flag(String key, boolean otherwise) {
        Object value = value(key).orElse(otherwise);
        if (value instanceof Boolean flag) {
            return flag;
        }
        problem(
                key,
                Wording.of(
                        "'%s' is %s; it takes true or false",
                        "«\u00a0%s\u00a0» vaut %s\u202f; il faut true ou false", key, show(value)));
        return otherwise;
    }

    /** One of an enum's names, in lower case. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return optionalText(key).flatMap(name -> constant(key, name, type));
    }

    /** As {@link #choice}, but it must be there; the first constant stands in when it is not. */
    public <E extends Enum<E>> E requiredChoice(String key, Class<E> type) {
        expect(key);
        return choice(key, type).orElseGet(() -> type.getEnumConstants()[0]);
    }

    /** Several of an enum's names; empty when the key is absent. */
    public <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        return texts(key).entrySet().stream()
                .flatMap(entry -> constant(entry.getKey(), entry.getValue(), type).stream())
                .toList();
    }

    /** A name, found at {@code at}, as a network's id. */
    public Optional<NetworkId> network(String at, String name) {
        Optional<NetworkId> id = NetworkId.parse(name);
        if (id.isEmpty()) {
            problem(
                    at,
                    Wording.of(
                            "'%s' is not a network id: lower-case letters, digits, hyphens",
                            "« %s » n’est pas un identifiant de réseau : lettres minuscules, chiffres, traits d’union",
                            name));
        }
        return id;
    }

    /** A list of texts by their keys for {@link #problem} ({@code tokens.0}), in order; empty when the key is absent. */
    public Map<String, String> texts(String key) {
        Map<String, String> found = new LinkedHashMap<>();
        int at = 0;
        for (Object item : list(key)) {
            String place = key + "." + at++;
            asText(place, item).ifPresent(text -> found.put(place, text));
        }
        return found;
    }

    /** As {@link #texts}, but of a list whose items may be lists of texts: all in one row. */
    public Map<String, String> flatTexts(String key) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Object item : list(key)) {
            List<?> row = item instanceof List<?> inner ? inner : List.of(item);
            row.forEach(text -> found.put(key + "." + found.size(), String.valueOf(text)));
        }
        return found;
    }

    /** A mapping that must be there; an empty one stands in when it is not. */
    public Fields map(String key) {
        expect(key);
        Reading apart = new Reading(reading.file(), reading.positions(), reading.memory());
        return optionalMap(key).orElseGet(() -> new Fields(apart, Map.of(), path + key + "."));
    }

    public Optional<Fields> optionalMap(String key) {
        return value(key).flatMap(value -> child(key, value));
    }

    /** A mapping as it stands in the file, whose keys somebody else will check; empty where the value is none. */
    public Optional<Map<String, Object>> raw(String key) {
        return value(key).filter(Map.class::isInstance).map(Fields::entries);
    }

    /** Whether a key is there and says no: YAML reads {@code off} so, too. */
    public boolean isOff(String key) {
        return value(key).filter(Boolean.FALSE::equals).isPresent();
    }

    /** A list of mappings, in order; empty when the key is absent. */
    public List<Fields> maps(String key) {
        List<Fields> found = new ArrayList<>();
        List<?> items = list(key);
        for (int i = 0; i < items.size(); i++) {
            child(key + "." + i, items.get(i)).ifPresent(found::add);
        }
        return found;
    }

    /** A day, {@code 2026-11-22}. */
    public Optional<LocalDate> date(String key) {
        return optionalText(key).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                problem(
                        key,
                        Wording.of(
                                "'%s' is %s; it takes a day such as 2026-11-22",
                                "«\u00a0%s\u00a0» vaut %s\u202f; il faut une date comme 2026-11-22", key, show(text)));
                return Optional.empty();
            }
        });
    }

    public boolean isList(String key) {
        return value(key).filter(List.class::isInstance).isPresent();
    }

    /** Notes what is wrong at a key of this mapping, or at the mapping itself where the key is absent. */
    public void problem(String key, Wording message) {
        reading.problems().add(new RuleProblem(reading.file(), position(path + key), message));
    }

    /** Notes every key that nobody asked for, here and below, then throws {@link RuleProblems} if there is any problem. */
    public void done() {
        refuseUnknown();
        if (!reading.problems().isEmpty()) {
            throw new RuleProblems(
                    reading.problems().stream().sorted(RuleProblem.ORDER).toList());
        }
    }

    /** Lets every key of this mapping pass: one problem says enough of it. */
    public void acceptRest() {
        asked.addAll(values.keySet());
    }

    private void refuseUnknown() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                problem(
                        key,
                        Wording.of(
                                "unknown key '%s'; known here: %s",
                                "clé inconnue «\u00a0%s\u00a0»\u202f; clés admises ici\u00a0: %s",
                                key,
                                String.join(", ", asked)));
            }
        }
        children.forEach(Fields::refuseUnknown);
    }

    private void expect(String key) {
        if (!has(key)) {
            problem(key, Wording.of("'%s' is missing", "«\u00a0%s\u00a0» manque", key));
        }
    }

    private Optional<Object> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private Optional<String> asText(String key, @Nullable Object value) {
        if (value instanceof String text && !text.isEmpty()) {
            return Optional.of(text);
        }
        problem(
                key,
                Wording.of(
                        "'%s' is %s; it takes a text, in quotes where it looks like something else",
                        "«\u00a0%s\u00a0» vaut %s\u202f; il faut un texte, entre guillemets droits s’il ressemble à autre chose",
                        key,
                        show(value)));
        return Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> constant(String key, String name, Class<E> type) {
        List<String> known = Stream.of(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        int place = known.indexOf(name);
        if (place >= 0) {
            return Optional.of(type.getEnumConstants()[place]);
        }
        problem(
                key,
                Wording.of(
                        "'%s' is '%s'; it takes one of %s",
                        "«\u00a0%s\u00a0» vaut «\u00a0%s\u00a0»\u202f; valeurs admises\u00a0: %s",
                        key,
                        name,
                        String.join(", ", known)));
        return Optional.empty();
    }

    private List<?> list(String key) {
        Object value = value(key).orElse(List.of());
        if (value instanceof List<?> list) {
            return list;
        }
        problem(
                key,
                Wording.of(
                        "'%s' is %s; it takes a list",
                        "«\u00a0%s\u00a0» vaut %s\u202f; il faut une liste", key, show(value)));
        return List.of();
    }

    private Optional<Fields> child(String key, @Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            Fields child = new Fields(reading, entries(value), path + key + ".");
            children.add(child);
            return Optional.of(child);
        }
        problem(
                key,
                Wording.of(
                        "'%s' is %s; it takes a mapping of keys and values",
                        "«\u00a0%s\u00a0» vaut %s\u202f; il faut des clés et des valeurs", key, show(value)));
        return Optional.empty();
    }

    private static Map<String, Object> entries(Object mapping) {
        Map<String, Object> entries = new LinkedHashMap<>();
        ((Map<?, ?>) mapping).forEach((name, entry) -> entries.put(String.valueOf(name), entry));
        return entries;
    }

    /** The nearest enclosing key that the file has. */
    private FilePosition position(String at) {
        FilePosition found = reading.positions().get(at);
        if (found != null || at.isEmpty()) {
            return found == null ? FilePosition.START : found;
        }
        return position(at.substring(0, Math.max(0, at.lastIndexOf('.'))));
    }

    private static Wording show(@Nullable Object value) {
        if (value == null) {
            return new Wording("empty", "rien");
        }
        if (value instanceof Map) {
            return new Wording("a mapping", "un ensemble de clés");
        }
        if (value instanceof List) {
            return new Wording("a list", "une liste");
        }
        String text = value.toString();
        return Wording.of("'%s'", "«\u00a0%s\u00a0»", text.length() <= 40 ? text : text.substring(0, 40) + "…");
    }
}
