package dev.socialpublisher.tone.kind;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.ArrayList;
import java.util.List;

/**
 * The key {@code exceptions}: phrases in which a rule's finds are welcome. Case does not matter.
 *
 * @param alsoInside whether a find is welcome, too, that has one of the phrases in it
 */
public record Exceptions(List<RulePattern> phrases, boolean alsoInside) {
    private static final RulePattern.Mode ANY_CASE = new RulePattern.Mode(true, true);

    public Exceptions {
        phrases = List.copyOf(phrases);
    }

    /** Each is taken as it stands. */
    public static Exceptions read(Fields keys) {
        return new Exceptions(
                keys.texts("exceptions").values().stream()
                        .filter(phrase -> !phrase.isEmpty())
                        .map(RulePattern::phrase)
                        .toList(),
                false);
    }

    /** Each may be a pattern, as Vale has it, and may also stand inside of what was found. */
    public static Exceptions ofVale(Fields keys) {
        List<RulePattern> phrases = new ArrayList<>();
        keys.texts("exceptions").forEach((at, phrase) -> phrases.add(RulePattern.compile(keys, at, phrase, ANY_CASE)));
        return new Exceptions(phrases, true);
    }

    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** Whether the find stands inside one of the phrases. */
    public boolean cover(CheckedText text, Span find, RuleId rule) {
        return phrases.stream()
                .anyMatch(
                        phrase -> phrase.covers(text, find, rule) || (alsoInside && phrase.standsIn(text, find, rule)));
    }

    public List<String> shown() {
        return phrases.stream().map(RulePattern::source).toList();
    }
}
