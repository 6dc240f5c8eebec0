package dev.socialpublisher.adapter.web.article;

import dev.socialpublisher.variant.suggest.Suggestion;
import java.util.List;
import java.util.Locale;

/** What speaks for and against a network, as it travels; words are in the reader's language. */
record SuggestionJson(String network, boolean suggested, int weight, List<ReasonJson> reasons) {
    /** For all networks that have rules, the best first. */
    record ListJson(List<SuggestionJson> suggestions) {}

    /** One rule's word. */
    record ReasonJson(int weight, String words) {}

    static SuggestionJson of(Suggestion suggestion, Locale language) {
        return new SuggestionJson(
                suggestion.network().value(),
                suggestion.suggested(),
                suggestion.weight(),
                suggestion.reasons().stream()
                        .map(reason ->
                                new ReasonJson(reason.weight(), reason.words().in(language)))
                        .toList());
    }
}
