package dev.socialpublisher.tone.vale;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.kind.TextRule;
import dev.socialpublisher.tone.literal.Triggers;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.tone.text.TextScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code extends: occurrence}: how often {@code token} may ({@code max}) or must ({@code min}) stand in the text, a
 * paragraph or a sentence. As in Vale, the token is not held between borders of words. Fills {@code %s} with the number
 * found, then the bound; {@code %d} is the same.
 */
final class OccurrenceKind implements RuleKind {
    private record Bounds(Optional<Integer> min, Optional<Integer> max) {}

    @Override
    public String name() {
        return "occurrence";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead read = RuleHead.ofVale(
                definition,
                keys,
                2,
                new Wording("two, the number found and the bound", "deux, le nombre trouvé et la borne"));
        RuleHead head = read.with(read.message().replace("%d", "%s"));
        RulePattern token = RulePattern.compile(
                keys,
                "token",
                keys.text("token"),
                new RulePattern.Mode(!keys.flag("nonword", true), keys.flag("ignorecase", false)));
        Bounds bounds = bounds(keys);
        keys.done();
        RuleId id = definition.id();
        return new TextRule(head, settings(token, head.scope(), bounds), text -> hits(id, text, token, bounds), s -> s)
                .setOffBy(bounds.min().isPresent() ? Triggers.ALWAYS : token.triggers());
    }

    private static Bounds bounds(Fields keys) {
        Bounds bounds = new Bounds(keys.optionalNumber("min", 1, 10_000), keys.optionalNumber("max", 0, 10_000));
        if (!keys.has("min") && !keys.has("max")) {
            keys.problem(
                    "max",
                    new Wording(
                            "neither 'max' nor 'min' says how often",
                            "ni «\u00a0max\u00a0» ni «\u00a0min\u00a0» ne disent combien de fois"));
        }
        if (bounds.min().isPresent()
                && bounds.max().isPresent()
                && bounds.min().get() > bounds.max().get()) {
            keys.problem(
                    "min",
                    Wording.of(
                            "'min' is %d, above 'max' %d",
                            "«\u00a0min\u00a0» vaut %d, plus que «\u00a0max\u00a0» (%d)",
                            bounds.min().get(),
                            bounds.max().get()));
        }
        return bounds;
    }

    private static List<Hit> hits(RuleId rule, CheckedText text, RulePattern token, Bounds bounds) {
        List<Hit> hits = new ArrayList<>();
        List<Span> found = token.find(text, rule);
        bounds.max()
                .filter(max -> found.size() > max)
                .ifPresent(max -> hits.add(hit(found.get(max), found.size(), max)));
        bounds.min()
                .filter(min -> found.size() < min)
                .ifPresent(min -> hits.add(hit(new Span(0, 0), found.size(), min)));
        return hits;
    }

    /** Points at the first one too many; at the start where some are missing. */
    private static Hit hit(Span span, int count, int bound) {
        return new Hit(span, List.of(String.valueOf(count), String.valueOf(bound)), Optional.empty());
    }

    private static Map<String, String> settings(RulePattern token, TextScope scope, Bounds bounds) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("token", token.source());
        settings.put("scope", scope.name().toLowerCase(Locale.ROOT));
        bounds.min().ifPresent(min -> settings.put("min", String.valueOf(min)));
        bounds.max().ifPresent(max -> settings.put("max", String.valueOf(max)));
        return settings;
    }
}
