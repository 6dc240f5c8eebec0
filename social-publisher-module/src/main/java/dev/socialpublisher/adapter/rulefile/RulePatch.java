package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.charter.lineage.RuleValues;
import dev.socialpublisher.tone.placed.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a charter's own file changes of a rule, its own or an inherited one: {@code rules: {Hashtags: {max: 2}, Emoji:
 * off, Capitales: error}}, for everything or below a network or a section.
 *
 * @param rule name without charter
 * @param values to put over the rule's; empty = off
 * @param path of the patch in the charter's file
 */
record RulePatch(String rule, Place place, Optional<Map<String, Object>> values, String path) {
    private static final String RULES = "rules";

    /** The short forms of a patch. */
    private enum Level {
        OFF,
        SUGGESTION,
        WARNING,
        ERROR
    }

    /** {@code path} of {@code keys} in the file, with a dot at the end unless it is the file itself. */
    static List<RulePatch> read(Place place, Fields keys, String path) {
        List<RulePatch> found = new ArrayList<>();
        keys.optionalMap(RULES).ifPresent(rules -> {
            for (String name : rules.keys()) {
                found.add(new RulePatch(name, place, values(rules, name), path + RULES + "." + name));
            }
        });
        return found;
    }

    /** Where the patch's keys stand, by their path in the rule. */
    Map<String, FilePosition> positions(Map<String, FilePosition> inFile) {
        Map<String, FilePosition> own = new LinkedHashMap<>();
        inFile.forEach((at, position) -> {
            if (at.startsWith(path + ".")) {
                own.put(at.substring(path.length() + 1), position);
            }
        });
        return own;
    }

    /** An exception to a rule says nothing of whether the rule is in force. */
    static RulePatch exception(String rule, Place place, String phrase, String path) {
        return new RulePatch(rule, place, Optional.of(Map.of("exceptions", List.of(phrase))), path);
    }

    /** Whether the rule is off with this patch over one that is {@code off}. */
    boolean isOffAfter(boolean off) {
        return values.map(laid -> off && RuleValues.excusesOnly(laid)).orElse(true);
    }

    /** A rule's values with this patch; those of an earlier patch that switches it off are as they were. */
    Map<String, Object> over(Map<String, Object> rule) {
        return RuleValues.patched(rule, place, values.orElse(Map.of()));
    }

    private static Optional<Map<String, Object>> values(Fields rules, String name) {
        Optional<Map<String, Object>> values = rules.raw(name);
        if (values.isPresent() || rules.isOff(name)) {
            return values;
        }
        return rules.choice(name, Level.class)
                .filter(level -> level != Level.OFF)
                .map(level -> Map.of("level", level.name().toLowerCase(Locale.ROOT)));
    }
}
