package dev.socialpublisher.tone.charter.lineage;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.tone.placed.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How what a charter changes of a rule is laid over the rule's own keys. */
public final class RuleValues {
    /** Keys whose value a rule may give by network and section, too. A test holds them against the schema. */
    public static final Set<String> BY_PLACE =
            Set.of("address", "allowed", "from", "max", "required", "threshold", "wordings");

    private static final String EXCEPTIONS = "exceptions";

    private RuleValues() {}

    /** Whether a patch says nothing but exceptions: it does not switch on what is off. */
    public static boolean excusesOnly(Map<String, Object> patch) {
        return patch.keySet().equals(Set.of(EXCEPTIONS));
    }

    /**
     * Mappings are merged, exceptions are added, everything else is replaced. What is said for a network or a section comes before what the rule
     * itself says by network or section; a rule that no longer blocks forgets who may waive it.
     */
    public static Map<String, Object> patched(Map<String, Object> rule, Place place, Map<String, Object> patch) {
        Map<String, Object> values = merged(rule, patch);
        if (patch.keySet().stream().anyMatch(BY_PLACE::contains)) {
            place.network()
                    .map(NetworkId::value)
                    .filter(network -> !patch.containsKey("networks"))
                    .ifPresent(network -> forget(values, "networks", network));
            place.section()
                    .filter(section -> !patch.containsKey("sections"))
                    .ifPresent(section -> forget(values, "sections", section));
        }
        if (!blocks(patch) && !patch.containsKey("waivable")) {
            values.remove("waivable");
        }
        return values;
    }

    private static boolean blocks(Map<String, Object> patch) {
        Object level = patch.getOrDefault("level", "error");
        return String.valueOf(level).toLowerCase(Locale.ROOT).equals("error");
    }

    /** A list says where the rule applies; that stays. */
    private static void forget(Map<String, Object> values, String key, String name) {
        if (values.get(key) instanceof Map<?, ?> places) {
            Map<String, Object> others = byText(places);
            others.keySet()
                    .removeIf(other -> other.equals(name) || Words.slug(other).equals(name));
            values.put(key, others);
        }
    }

    private static Map<String, Object> merged(Map<String, Object> rule, Map<String, Object> patch) {
        Map<String, Object> merged = new LinkedHashMap<>(rule);
        patch.forEach((key, value) ->
                merged.merge(key, value, key.equals(EXCEPTIONS) ? RuleValues::both : RuleValues::mergedValue));
        return merged;
    }

    private static Object both(Object before, Object patch) {
        if (before instanceof List<?> there && patch instanceof List<?> here) {
            List<Object> both = new ArrayList<>(there);
            here.stream().filter(item -> !there.contains(item)).forEach(both::add);
            return both;
        }
        return patch;
    }

    private static Object mergedValue(Object before, Object patch) {
        return before instanceof Map<?, ?> there && patch instanceof Map<?, ?> here
                ? merged(byText(there), byText(here))
                : patch;
    }

    private static Map<String, Object> byText(Map<?, ?> values) {
        Map<String, Object> byText = new LinkedHashMap<>();
        values.forEach((key, value) -> byText.put(String.valueOf(key), value));
        return byText;
    }
}
