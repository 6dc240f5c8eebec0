package dev.socialpublisher.tone.kind;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Fields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A rule's value that may differ by network and by the article's section: {@code max: 3, networks: {x: 1}, sections:
 * {économie: 0}}. A section says more than a network.
 *
 * @param otherwise where neither says anything; empty = the rule does not apply there
 * @param bySection by the section's slug
 */
public record ByPlace<T>(Optional<T> otherwise, Map<NetworkId, T> byNetwork, Map<String, T> bySection) {
    public ByPlace {
        byNetwork = Map.copyOf(byNetwork);
        bySection = Map.copyOf(bySection);
    }

    /**
     * Reads {@code key}, and the mappings {@code networks} and {@code sections}; as lists these belong to the head.
     *
     * @param reader the value at a key, which is there; notes a problem and answers empty where it is wrong
     */
    public static <T> ByPlace<T> read(Fields keys, String key, BiFunction<Fields, String, Optional<T>> reader) {
        Map<NetworkId, T> byNetwork = new LinkedHashMap<>();
        Map<String, T> bySection = new LinkedHashMap<>();
        if (!keys.isList("networks")) {
            keys.optionalMap("networks")
                    .ifPresent(networks -> networks.keys()
                            .forEach(name -> reader.apply(networks, name)
                                    .ifPresent(value -> networks.network(name, name)
                                            .ifPresent(network -> byNetwork.put(network, value)))));
        }
        if (!keys.isList("sections")) {
            keys.optionalMap("sections")
                    .ifPresent(sections -> sections.keys()
                            .forEach(name -> reader.apply(sections, name)
                                    .ifPresent(value -> bySection.put(Words.slug(name), value))));
        }
        return new ByPlace<>(keys.has(key) ? reader.apply(keys, key) : Optional.empty(), byNetwork, bySection);
    }

    /** Whole numbers from {@code min} to {@code max}; notes a problem where the rule would apply nowhere. */
    public static ByPlace<Integer> numbers(Fields keys, String key, int min, int max) {
        ByPlace<Integer> numbers = read(keys, key, (where, at) -> where.optionalNumber(at, min, max));
        if (numbers.isEmpty() && !keys.has(key)) {
            keys.problem(
                    key,
                    Wording.of(
                            "none of '%s', 'networks' and 'sections' gives a number",
                            "ni « %s », ni « networks », ni « sections » ne donnent de nombre", key));
        }
        return numbers;
    }

    /** The same with a value for where nothing else is said. */
    public ByPlace<T> orElse(T general) {
        return new ByPlace<>(otherwise.or(() -> Optional.of(general)), byNetwork, bySection);
    }

    public <R> ByPlace<R> map(Function<T, R> change) {
        Map<NetworkId, R> networks = new LinkedHashMap<>();
        byNetwork.forEach((network, value) -> networks.put(network, change.apply(value)));
        Map<String, R> sections = new LinkedHashMap<>();
        bySection.forEach((section, value) -> sections.put(section, change.apply(value)));
        return new ByPlace<>(otherwise.map(change), networks, sections);
    }

    /** Whether the rule says no value at all. */
    public boolean isEmpty() {
        return otherwise.isEmpty() && byNetwork.isEmpty() && bySection.isEmpty();
    }

    /** {@code section} as the article has it. */
    public Optional<T> at(NetworkId network, Optional<String> section) {
        return section.flatMap(name -> Optional.ofNullable(bySection.get(Words.slug(name))))
                .or(() -> Optional.ofNullable(byNetwork.get(network)))
                .or(() -> otherwise);
    }

    public Optional<T> at(CheckContext context) {
        return at(context.variant().network(), context.section());
    }

    /** For the rules screen: {@code max → 3}, {@code max on x → 1}, {@code max in economie → 0}. */
    public Map<String, String> settings(String key) {
        Map<String, String> settings = new TreeMap<>();
        otherwise.ifPresent(value -> settings.put(key, String.valueOf(value)));
        byNetwork.forEach((network, value) -> settings.put(key + " on " + network, String.valueOf(value)));
        bySection.forEach((section, value) -> settings.put(key + " in " + section, String.valueOf(value)));
        return settings;
    }
}
