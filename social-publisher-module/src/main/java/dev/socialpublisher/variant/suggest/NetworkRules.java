package dev.socialpublisher.variant.suggest;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.variant.Objective;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that speaks for and against one network.
 *
 * @param tickFrom weight of all that holds, from which the network is suggested
 */
public record NetworkRules(NetworkId network, int tickFrom, List<SuggestionRule> rules) {
    public NetworkRules {
        rules = List.copyOf(rules);
    }

    Suggestion about(ArticleTraits article, Optional<Objective> objective) {
        List<Suggestion.Reason> reasons = rules.stream()
                .flatMap(rule -> rule.about(article, objective).stream())
                .sorted(Comparator.comparingInt(reason -> -Math.abs(reason.weight())))
                .toList();
        int weight = reasons.stream().mapToInt(Suggestion.Reason::weight).sum();
        return new Suggestion(network, weight >= tickFrom, weight, reasons);
    }
}
