package dev.socialpublisher.adapter.rulefile.foreign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Vale's own style, whose rules stand in no file: terms, words to avoid, repetition. Spelling is not there. */
final class BuiltInStyle {
    static final String NAME = "Vale";
    static final String SPELLING = "Vale.Spelling";

    private static final Pattern ANY_CASE = Pattern.compile("^\\(\\?i\\)");

    private BuiltInStyle() {}

    /** Keys of each rule by its name; rules that have nothing to look for are left out. */
    static Map<String, Map<String, Object>> rules(Vocabulary vocabulary) {
        Map<String, Map<String, Object>> rules = new LinkedHashMap<>();
        Map<String, Object> terms = terms(vocabulary);
        if (!terms.isEmpty()) {
            rules.put(
                    "Terms",
                    Map.of(
                            "extends", "substitution",
                            "level", "error",
                            "message", "Use '%s' instead of '%s'.",
                            "capitalize", false,
                            "swap", terms));
        }
        if (!vocabulary.rejected().isEmpty()) {
            rules.put(
                    "Avoid",
                    Map.of(
                            "extends", "existence",
                            "level", "error",
                            "message", "Avoid using '%s'.",
                            "tokens", vocabulary.rejected()));
        }
        rules.put(
                "Repetition",
                Map.of(
                        "extends",
                        "repetition",
                        "level",
                        "error",
                        "message",
                        "'%s' is repeated!",
                        "ignorecase",
                        true,
                        "alpha",
                        true,
                        "exceptions",
                        vocabulary.accepted(),
                        "action",
                        Map.of("name", "edit", "params", List.of("truncate", " ")),
                        "tokens",
                        List.of("[^\\s.!?]+")));
        return rules;
    }

    /** An accepted word in another case, by what is accepted; one that is accepted in any case has none. */
    private static Map<String, Object> terms(Vocabulary vocabulary) {
        Map<String, Object> swap = new LinkedHashMap<>();
        vocabulary.accepted().stream()
                .filter(word -> !ANY_CASE.matcher(word).find())
                .forEach(word -> swap.put(
                        "(?!(?-i:%1$s)(?![\\p{L}\\p{M}\\p{N}_]))(?i:%1$s)".formatted(word), word.replace("|", "\\|")));
        return swap;
    }
}
