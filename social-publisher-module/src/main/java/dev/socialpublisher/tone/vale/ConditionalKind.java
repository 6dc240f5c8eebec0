package dev.socialpublisher.tone.vale;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.Exceptions;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.kind.TextRule;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.VariantPart;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code extends: conditional}: what {@code first} finds must also be captured by {@code second}, in any of the parts that
 * the rule looks at; of each pattern the first group that took part counts. Where {@code second} has no group, it must
 * find something in the same part, paragraph or sentence. Fills {@code %s} with what has no match.
 */
final class ConditionalKind implements RuleKind {
    private record Condition(
            RuleId rule, RulePattern first, RulePattern second, boolean ignoreCase, Exceptions exceptions) {
        /** Whether {@code second} must only be there. */
        boolean isPresence() {
            return second.groupCount() == 0;
        }

        String key(CheckedText text, Span span) {
            String found = span.of(text.folded());
            return ignoreCase ? found.toLowerCase(Locale.ROOT) : found;
        }
    }

    @Override
    public String name() {
        return "conditional";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.ofVale(
                definition, keys, 1, new Wording("one, with what was found", "un seul, par ce qui a été trouvé"));
        boolean ignoreCase = keys.flag("ignorecase", false);
        RulePattern.Mode mode = new RulePattern.Mode(false, ignoreCase);
        Condition condition = new Condition(
                definition.id(),
                RulePattern.compile(keys, "first", keys.text("first"), mode),
                RulePattern.compile(keys, "second", keys.text("second"), mode),
                ignoreCase,
                Exceptions.ofVale(keys));
        ValeKeys.vocab(keys);
        keys.done();
        Map<String, String> shown = Map.of(
                "first",
                condition.first().source(),
                "second",
                condition.second().source());
        return TextRule.of(head, shown, (text, context) -> hits(text, condition, context, head.parts()))
                .setOffBy(condition.first().triggers());
    }

    private static List<Hit> hits(CheckedText text, Condition condition, CheckContext context, Set<VariantPart> parts) {
        List<Span> found = condition.first().captures(text, condition.rule());
        if (found.isEmpty() || (condition.isPresence() && condition.second().occurs(text, condition.rule()))) {
            return List.of();
        }
        Set<String> met = condition.isPresence() ? Set.of() : met(condition, context, parts);
        return found.stream()
                .filter(span -> !met.contains(condition.key(text, span)))
                .filter(span -> !condition.exceptions().cover(text, span, condition.rule()))
                .map(span -> new Hit(span, List.of(span.of(text.text())), Optional.empty()))
                .toList();
    }

    private static Set<String> met(Condition condition, CheckContext context, Set<VariantPart> parts) {
        Set<String> met = new HashSet<>();
        for (VariantPart part : parts) {
            CheckedText other = context.text(part);
            condition.second().captures(other, condition.rule()).forEach(span -> met.add(condition.key(other, span)));
        }
        return met;
    }
}
