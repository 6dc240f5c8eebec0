package dev.socialpublisher.adapter.rulefile.foreign;

import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.RuleProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A rule as its file has it, keys in lower case, with what it inherits from another rule: {@code extends: Style.Rule},
 * {@code key+} and {@code key-}. Source: https://vale.sh/docs/styles, checked 2026-11-22.
 */
record ForeignSource(StyleFile file, YamlFile yaml) {
    private static final int MAX_GENERATIONS = 10;

    /** Empty, and told, where the file cannot be read. */
    static Optional<ForeignSource> read(StyleFile file, Consumer<RuleProblem> notHonoured) {
        byte[] content = file.bytes(notHonoured);
        if (content.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ForeignSource(file, lowerCase(YamlFile.parse(file.name(), content))));
        } catch (RuleProblems e) {
            e.problems()
                    .forEach(problem -> notHonoured.accept(new RuleProblem(
                            problem.file(),
                            problem.position(),
                            Wording.of(
                                    "the rule is not in force: %s",
                                    "la règle n’est pas en vigueur : %s", problem.message()))));
            return Optional.empty();
        }
    }

    /** Vale does not care for the case of keys. */
    private static YamlFile lowerCase(YamlFile yaml) {
        Map<String, Object> values = new LinkedHashMap<>();
        yaml.values().forEach((key, value) -> values.put(key.toLowerCase(Locale.ROOT), value));
        Map<String, FilePosition> positions = new LinkedHashMap<>();
        yaml.positions().forEach((path, position) -> positions.put(lowerCaseRoot(path), position));
        return new YamlFile(yaml.name(), values, positions);
    }

    private static String lowerCaseRoot(String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? path.toLowerCase(Locale.ROOT)
                : path.substring(0, dot).toLowerCase(Locale.ROOT) + path.substring(dot);
    }

    /** Its keys with those of the rules that it builds on, found by their names; a reason where that fails. */
    Inherited inherited(Function<String, Optional<ForeignSource>> rules) {
        Map<String, Object> values = yaml.values();
        List<ForeignSource> line = new ArrayList<>(List.of(this));
        while (parent(values).isPresent()) {
            String name = parent(values).get();
            Optional<ForeignSource> parent = rules.apply(name);
            if (parent.isEmpty() || line.size() > MAX_GENERATIONS || line.contains(parent.get())) {
                return new Inherited(
                        values,
                        Optional.of(Wording.of(
                                "there is no rule '%s' to build on, or it builds on this one",
                                "il n’y a pas de règle « %s » sur laquelle bâtir, ou elle bâtit sur celle-ci", name)));
            }
            line.add(parent.get());
            values = laid(parent.get().yaml().values(), values);
        }
        return new Inherited(values, Optional.empty());
    }

    /** Values, or why there are none. */
    record Inherited(Map<String, Object> values, Optional<Wording> refusal) {}

    private static Optional<String> parent(Map<String, Object> values) {
        return values.get("extends") instanceof String kind && kind.contains(".")
                ? Optional.of(kind)
                : Optional.empty();
    }

    private static Map<String, Object> laid(Map<String, Object> parent, Map<String, Object> child) {
        Map<String, Object> laid = new LinkedHashMap<>(parent);
        child.forEach((key, value) -> {
            if (key.endsWith("+")) {
                laid.merge(key.substring(0, key.length() - 1), value, ForeignSource::joined);
            } else if (key.endsWith("-")) {
                laid.computeIfPresent(key.substring(0, key.length() - 1), (name, all) -> without(all, value));
            } else if (!key.equals("extends")) {
                laid.put(key, value);
            }
        });
        return laid;
    }

    private static Object joined(Object before, Object more) {
        if (before instanceof Map<?, ?> there && more instanceof Map<?, ?> here) {
            Map<Object, Object> all = new LinkedHashMap<>(there);
            all.putAll(here);
            return all;
        }
        List<Object> all = new ArrayList<>(before instanceof List<?> list ? list : List.of(before));
        all.addAll(more instanceof List<?> list ? list : List.of(more));
        return all;
    }

    private static Object without(Object all, Object gone) {
        Set<Object> names = gone instanceof List<?> list ? Set.copyOf(list) : Set.of(gone);
        if (all instanceof Map<?, ?> map) {
            Map<Object, Object> left = new LinkedHashMap<>(map);
            left.keySet().removeAll(names);
            return left;
        }
        return all instanceof List<?> list
                ? list.stream().filter(item -> !names.contains(item)).toList()
                : all;
    }
}
