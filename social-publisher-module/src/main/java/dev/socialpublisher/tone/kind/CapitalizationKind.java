package dev.socialpublisher.tone.kind;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * {@code extends: capitalization}: how a whole part is capitalised. {@code match} is {@code $title}, {@code $sentence},
 * {@code $lower}, {@code $upper} or a pattern; {@code style} is AP or Chicago for titles; {@code threshold} the share of
 * words that must obey, in per cent, because names keep their capital. Fills {@code %s} with the text.
 */
final class CapitalizationKind implements RuleKind {
    private static final int DEFAULT_THRESHOLD = 80;

    @Override
    public String name() {
        return "capitalization";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(definition, keys, 1, new Wording("one, with the text", "un seul, par le texte"));
        int threshold = keys.optionalNumber("threshold", 1, 100).orElse(DEFAULT_THRESHOLD);
        Set<String> exceptions = keys.texts("exceptions").values().stream()
                .map(word -> CheckedText.fold(word).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String match = keys.text("match");
        Predicate<CheckedText> obeys = obeys(keys, definition.id(), match, new CapitalShare(exceptions, threshold));
        keys.done();
        return new TextRule(
                head,
                Map.of("match", match, "threshold", threshold + " %"),
                text -> obeys.test(text) ? List.of() : List.of(hit(text)),
                settings -> settings);
    }

    private static Predicate<CheckedText> obeys(Fields keys, RuleId id, String match, CapitalShare share) {
        boolean chicago = keys.optionalText("style").map("Chicago"::equals).orElse(false);
        keys.optionalText("style")
                .filter(style -> !Set.of("AP", "Chicago").contains(style))
                .ifPresent(style -> keys.problem(
                        "style",
                        Wording.of(
                                "'style' is '%s'; it takes AP or Chicago",
                                "«\u00a0style\u00a0» vaut «\u00a0%s\u00a0»\u202f; il faut AP ou Chicago", style)));
        return switch (match) {
            case "$title" -> text -> share.isTitle(text.exact(), chicago);
            case "$sentence" -> text -> share.isSentence(text.exact());
            case "$lower" -> text -> text.exact().equals(text.exact().toLowerCase(Locale.ROOT));
            case "$upper" -> text -> text.exact().equals(text.exact().toUpperCase(Locale.ROOT));
            default -> {
                if (match.startsWith("$")) {
                    keys.problem(
                            "match",
                            Wording.of(
                                    "'match' is '%s'; it takes $title, $sentence, $lower, $upper or a pattern",
                                    "«\u00a0match\u00a0» vaut «\u00a0%s\u00a0»\u202f; il faut $title, $sentence, $lower, $upper ou un motif",
                                    match));
                }
                RulePattern pattern = RulePattern.compile(keys, "match", match, new RulePattern.Mode(false, false));
                yield text -> pattern.matches(text, id);
            }
        };
    }

    private static Hit hit(CheckedText text) {
        return new Hit(new Span(0, text.text().length()), List.of(text.text()), Optional.empty());
    }
}
