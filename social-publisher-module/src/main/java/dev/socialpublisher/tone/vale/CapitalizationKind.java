package dev.socialpublisher.tone.vale;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.Exceptions;
import dev.socialpublisher.tone.kind.FixPolicy;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.kind.TextRule;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.tone.vale.form.Action;
import dev.socialpublisher.tone.vale.form.Captured;
import dev.socialpublisher.tone.vale.form.Casing;
import dev.socialpublisher.tone.vale.form.Casing.Style;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code extends: capitalization}: how a whole part, paragraph or sentence is capitalised. {@code match} is {@code $title},
 * {@code $sentence}, {@code $lower}, {@code $upper} or a pattern that must find something; {@code style} is AP or Chicago
 * for titles; {@code threshold} the share of words that must obey, because names keep their capital. Fills {@code %s} with
 * the text, then with the text as it should be.
 */
final class CapitalizationKind implements RuleKind {
    private static final int DEFAULT_THRESHOLD = 80;

    private record Search(
            RuleId rule, Expectation expectation, int threshold, Optional<RulePattern> prefix, Repair repair) {}

    /** Either a style or a pattern. */
    private record Expectation(
            Optional<Style> style, Optional<RulePattern> pattern, Exceptions exceptions, List<String> indicators) {}

    private record Repair(Optional<Action> action, FixPolicy policy) {}

    @Override
    public String name() {
        return "capitalization";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        String match = keys.text("match");
        Optional<Style> style = style(keys, match);
        RuleHead head = RuleHead.ofVale(
                definition,
                keys,
                2,
                new Wording("two, the text and what it should be", "deux, le texte et ce qu’il devrait être"));
        Expectation expectation = new Expectation(
                style,
                style.isPresent() ? Optional.empty() : pattern(keys, "match"),
                Exceptions.ofVale(keys),
                List.copyOf(keys.texts("indicators").values()));
        Search search =
                new Search(definition.id(), expectation, threshold(keys), pattern(keys, "prefix"), repair(keys));
        ValeKeys.vocab(keys);
        keys.done();
        return new TextRule(
                head,
                Map.of("match", match, "threshold", search.threshold() + " %"),
                text -> hits(text, search),
                s -> s);
    }

    private static Repair repair(Fields keys) {
        return new Repair(Action.readOrOwn(keys), FixPolicy.read(keys));
    }

    /** Vale's share, 0.8, or ours in per cent. */
    private static int threshold(Fields keys) {
        return keys.optionalDecimal("threshold", 0.01, 100)
                .map(share -> (int) Math.round(share <= 1 ? share * 100 : share))
                .orElse(DEFAULT_THRESHOLD);
    }

    private static Optional<RulePattern> pattern(Fields keys, String key) {
        return keys.optionalText(key)
                .map(source -> RulePattern.compile(keys, key, source, new RulePattern.Mode(false, false)));
    }

    private static Optional<Style> style(Fields keys, String match) {
        Optional<String> style = keys.optionalText("style");
        style.filter(name -> !Set.of("AP", "Chicago").contains(name))
                .ifPresent(name -> keys.problem(
                        "style",
                        Wording.of(
                                "'style' is '%s'; it takes AP or Chicago",
                                "«\u00a0style\u00a0» vaut «\u00a0%s\u00a0»\u202f; il faut AP ou Chicago", name)));
        return switch (match) {
            case "$title" -> Optional.of(style.filter("Chicago"::equals).isPresent() ? Style.CHICAGO : Style.AP);
            case "$sentence" -> Optional.of(Style.SENTENCE);
            case "$lower" -> Optional.of(Style.LOWER);
            case "$upper" -> Optional.of(Style.UPPER);
            default -> {
                if (match.startsWith("$")) {
                    keys.problem(
                            "match",
                            Wording.of(
                                    "'match' is '%s'; it takes $title, $sentence, $lower, $upper or a pattern",
                                    "«\u00a0match\u00a0» vaut «\u00a0%s\u00a0»\u202f; il faut $title, $sentence, $lower, $upper ou un motif",
                                    match));
                }
                yield Optional.empty();
            }
        };
    }

    private static List<Hit> hits(CheckedText text, Search search) {
        Expectation expected = search.expectation();
        if (expected.style().isEmpty()) {
            boolean obeys = expected.pattern().stream().allMatch(pattern -> pattern.occurs(text, search.rule()))
                    || expected.exceptions().phrases().stream().anyMatch(phrase -> phrase.occurs(text, search.rule()));
            return obeys ? List.of() : List.of(hit(text, shownPattern(expected), search.repair()));
        }
        Style style = expected.style().get();
        Casing casing = new Casing(
                style, place -> expected.exceptions().cover(text, place, search.rule()), expected.indicators());
        Casing.Result result = casing.of(text.exact(), behindPrefix(text, search));
        boolean whole = style == Style.LOWER || style == Style.UPPER;
        boolean obeys = result.reaches(whole ? 100 : search.threshold()) && (style != Style.SENTENCE || result.begun());
        return obeys ? List.of() : List.of(hit(text, result.expected(), search.repair()));
    }

    private static String shownPattern(Expectation expected) {
        return expected.pattern().map(RulePattern::source).orElse("");
    }

    /** Where the text begins for this rule. */
    private static int behindPrefix(CheckedText text, Search search) {
        return search.prefix().stream()
                .flatMap(prefix -> prefix.find(text, search.rule()).stream())
                .filter(found -> found.start() == 0)
                .mapToInt(Span::end)
                .findFirst()
                .orElse(0);
    }

    private static Hit hit(CheckedText text, String expected, Repair repair) {
        Span whole = new Span(0, text.text().length());
        Captured found = new Captured(text.text(), List.of());
        Optional<Fix> fix = repair.action()
                .flatMap(action -> action.isOwn()
                        ? Optional.of(expected)
                        : action.options(found).stream().findFirst())
                .flatMap(words -> repair.policy().fix(words, text, whole, true));
        return new Hit(whole, List.of(text.text(), expected), fix);
    }
}
