package dev.socialpublisher.variant.suggest;

import dev.socialpublisher.variant.Objective;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which networks for this article, and why. */
public final class Suggestions {
    private static final Comparator<Suggestion> ORDER = Comparator.comparingInt(Suggestion::weight)
            .reversed()
            .thenComparing(suggestion -> suggestion.network().value());

    private Suggestions() {}

    /** One for each network that has rules, the best first; equal ones by the network's id. */
    public static List<Suggestion> of(ArticleTraits article, Optional<Objective> objective, List<NetworkRules> rules) {
        return rules.stream()
                .map(network -> network.about(article, objective))
                .sorted(ORDER)
                .toList();
    }
}
