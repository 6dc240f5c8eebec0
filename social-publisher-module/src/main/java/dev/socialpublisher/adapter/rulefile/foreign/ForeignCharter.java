package dev.socialpublisher.adapter.rulefile.foreign;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A style, or what a {@code .vale.ini} puts together.
 *
 * @param parents ids of styles whose rules it has
 * @param rules of its own
 * @param changes values laid over rules, by their whole id
 * @param without ids of rules that are off
 */
public record ForeignCharter(
        String id,
        Locale language,
        List<String> parents,
        List<ForeignRule> rules,
        Map<String, Map<String, Object>> changes,
        Set<String> without) {
    public ForeignCharter {
        parents = List.copyOf(parents);
        rules = List.copyOf(rules);
        changes = Map.copyOf(changes);
        without = Set.copyOf(without);
    }

    static ForeignCharter ofStyle(String id, Locale language, List<ForeignRule> rules) {
        return new ForeignCharter(id, language, List.of(), rules, Map.of(), Set.of());
    }
}
