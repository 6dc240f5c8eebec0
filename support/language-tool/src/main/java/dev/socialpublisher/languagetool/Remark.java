package dev.socialpublisher.languagetool;

import dev.socialpublisher.text.Span;
import java.util.List;

/**
 * What LanguageTool says of a place.
 *
 * @param rule LanguageTool's id of its rule
 * @param category id of the rule's category
 * @param suggestions best first; may be empty
 */
record Remark(String rule, String category, Span span, String message, List<String> suggestions) {
    Remark {
        suggestions = List.copyOf(suggestions);
    }

    boolean isSpelling() {
        return "TYPOS".equals(category);
    }
}
