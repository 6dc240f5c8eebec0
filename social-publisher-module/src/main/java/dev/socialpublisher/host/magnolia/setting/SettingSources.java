package dev.socialpublisher.host.magnolia.setting;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The three places where a setting may stand. {@code dispatch.tick} is {@code SOCIAL_DISPATCH_TICK} in the environment,
 * {@code social.dispatch.tick} in magnolia.properties, {@code dispatch.tick} below {@code settings} in the module's
 * configuration. The first place that has it wins; a blank value counts as none.
 */
public final class SettingSources {
    private final Lookup environment;
    private final Lookup properties;
    private final Map<String, String> configuration;

    /** @param configuration as Magnolia fills it: values of any simple type, maps where nodes are nested */
    public SettingSources(Lookup environment, Lookup properties, Map<String, Object> configuration) {
        this.environment = environment;
        this.properties = properties;
        this.configuration = flat(configuration);
    }

    /** Answers the value of a name. */
    @FunctionalInterface
    public interface Lookup {
        Optional<String> find(String name);
    }

    /**
     * A value and the name under which it was found, for messages.
     *
     * @param name for instance {@code SOCIAL_DISPATCH_TICK}
     */
    record Found(String name, String value) {}

    Optional<Found> find(String key) {
        return all(key).findFirst();
    }

    /** Every place that has the setting, the strongest first. */
    Stream<Found> all(String key) {
        return Stream.of(
                        found("SOCIAL_" + key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), environment),
                        found("social." + key, properties),
                        found(key, name -> Optional.ofNullable(configuration.get(name))))
                .flatMap(Optional::stream);
    }

    private static Optional<Found> found(String name, Lookup source) {
        return source.find(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> new Found(name, value));
    }

    private static Map<String, String> flat(Map<String, Object> nested) {
        Map<String, String> flat = new LinkedHashMap<>();
        nested.forEach((key, value) -> {
            if (value instanceof Map<?, ?> map) {
                Map<String, Object> inner = new LinkedHashMap<>();
                map.forEach((name, held) -> inner.put(String.valueOf(name), held));
                flat(inner).forEach((name, held) -> flat.put(key + "." + name, held));
            } else if (value != null) {
                flat.put(key, value.toString());
            }
        });
        return flat;
    }
}
