package dev.socialpublisher.tone.kind;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.List;

/** The key {@code exceptions}: phrases in which a rule's finds are welcome. Case does not matter. */
public record Exceptions(List<RulePattern> phrases) {
    public Exceptions {
        phrases = List.copyOf(phrases);
    }

    public static Exceptions read(Fields keys) {
        return new Exceptions(keys.texts("exceptions").values().stream()
                .filter(phrase -> !phrase.isEmpty())
                .map(RulePattern::phrase)
                .toList());
    }

    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** Whether the find stands inside one of the phrases. */
    public boolean cover(CheckedText text, Span find, RuleId rule) {
        return phrases.stream().anyMatch(phrase -> phrase.covers(text, find, rule));
    }

    public List<String> shown() {
        return phrases.stream().map(RulePattern::source).toList();
    }
}
