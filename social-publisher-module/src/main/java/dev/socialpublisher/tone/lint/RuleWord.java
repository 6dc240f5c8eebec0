package dev.socialpublisher.tone.lint;

import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.charter.lineage.Patch;
import dev.socialpublisher.tone.charter.lineage.RuleSource;
import dev.socialpublisher.tone.charter.lineage.RuleValues;
import dev.socialpublisher.tone.placed.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A word or phrase that a rule looks for, without any sign of a pattern.
 *
 * @param key in the rule's file
 */
record RuleWord(RuleId rule, String key, String word) {
    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} '’-]*");

    /** Those of kinds that look for words, as the rule is in force everywhere; empty for a rule of a section. */
    static List<RuleWord> of(RuleSource source) {
        Map<String, Object> values = source.values();
        for (Patch patch : source.patches()) {
            if (patch.place().equals(Place.EVERYWHERE)) {
                values =
                        RuleValues.patched(values, patch.place(), patch.values().orElse(Map.of()));
            }
        }
        List<RuleWord> words = new ArrayList<>();
        boolean looksForWords =
                source.kind().equals("existence") || source.kind().equals("substitution");
        if (!looksForWords || values.containsKey("sections")) {
            return words;
        }
        if (values.get("tokens") instanceof List<?> tokens) {
            for (int i = 0; i < tokens.size(); i++) {
                add(words, source.id(), "tokens." + i, tokens.get(i));
            }
        }
        if (values.get("swap") instanceof Map<?, ?> swap) {
            swap.keySet().forEach(word -> add(words, source.id(), "swap." + word, word));
        }
        return words;
    }

    private static void add(List<RuleWord> words, RuleId rule, String key, Object word) {
        String text = String.valueOf(word);
        if (LITERAL.matcher(text).matches()) {
            words.add(new RuleWord(rule, key, text));
        }
    }
}
