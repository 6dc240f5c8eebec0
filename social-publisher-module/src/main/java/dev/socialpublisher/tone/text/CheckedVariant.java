package dev.socialpublisher.tone.text;

import dev.socialpublisher.tone.literal.LiteralAutomaton;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantPart;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A variant whose parts are prepared for rules, so that a charter of hundreds of rules folds and splits a text once.
 *
 * @param parts one of each, empty text where the variant lacks it
 * @param budget of the check; not for two checks at once
 */
public record CheckedVariant(Variant variant, Map<VariantPart, CheckedText> parts, StepBudget budget) {
    public CheckedVariant {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    public static CheckedVariant of(Variant variant) {
        StepBudget budget = new StepBudget(StepBudget.WHOLE_CHECK);
        Map<VariantPart, CheckedText> parts = new EnumMap<>(VariantPart.class);
        for (VariantPart part : VariantPart.values()) {
            parts.put(part, CheckedText.of(variant, part, budget));
        }
        return new CheckedVariant(variant, parts, budget);
    }

    public CheckedText text(VariantPart part) {
        CheckedText text = parts.get(part);
        if (text == null) {
            throw new IllegalArgumentException("no text for the part " + part);
        }
        return text;
    }

    /** The same variant, each part looked through once for all the automaton's words, with a budget of its own. */
    public CheckedVariant searched(LiteralAutomaton words) {
        StepBudget fresh = new StepBudget(StepBudget.WHOLE_CHECK);
        return new CheckedVariant(variant, each(text -> text.searched(words, fresh)), fresh);
    }

    /** Numbers of the automaton's words that stand in one part or another. */
    public BitSet found() {
        BitSet found = new BitSet();
        parts.values().forEach(text -> found.or(text.found().numbers()));
        return found;
    }

    private Map<VariantPart, CheckedText> each(UnaryOperator<CheckedText> change) {
        Map<VariantPart, CheckedText> changed = new EnumMap<>(parts);
        changed.replaceAll((part, text) -> change.apply(text));
        return changed;
    }
}
