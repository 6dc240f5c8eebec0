package dev.socialpublisher.tone.match;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.literal.CaseFold;
import dev.socialpublisher.tone.literal.Triggers;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.tone.text.StepBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words without any sign of a pattern, which need no regular expression: nearly all tokens of a charter.
 *
 * @param words folded; not empty
 * @param lowerCase the same, for texts in lower case
 */
record PlainWords(String words, String lowerCase, boolean ignoreCase) implements Finder {
    /** Looking for the next place is quick, taking it is not. */
    private static final int STEPS_PER_FIND = 30;

    private static final int SIGNS_PER_STEP = 8;

    private static final int WORD_SIGN = 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    static PlainWords of(String words, boolean ignoreCase) {
        String folded = CheckedText.fold(words);
        return new PlainWords(folded, CaseFold.of(folded), ignoreCase);
    }

    @Override
    public Triggers triggers() {
        return Triggers.anyOf(Set.of(lowerCase));
    }

    @Override
    public List<Span> find(CheckedText text, RuleId rule) {
        if (!text.holds(lowerCase)) {
            return List.of();
        }
        StepBudget budget = text.budget();
        if (budget.isSpent()) {
            budget.unfinished(rule.value());
            return List.of();
        }
        List<Span> found = find(text);
        budget.spend(text.lowerCase().length() / SIGNS_PER_STEP + (long) found.size() * STEPS_PER_FIND);
        return found;
    }

    private List<Span> find(CheckedText text) {
        List<Span> found = new ArrayList<>();
        int at = text.lowerCase().indexOf(lowerCase);
        while (at >= 0 && found.size() < MAX_FINDS) {
            boolean stands = standsAt(text, at);
            if (stands) {
                found.add(new Span(at, at + words.length()));
            }
            at = text.lowerCase().indexOf(lowerCase, stands ? at + words.length() : at + 1);
        }
        return found;
    }

    /** Whether one place of the words covers the given one. */
    boolean cover(CheckedText text, Span place) {
        if (!text.holds(lowerCase)) {
            return false;
        }
        for (int at = Math.max(0, place.end() - words.length()); at <= place.start(); at++) {
            if (text.lowerCase().startsWith(lowerCase, at) && standsAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one place of the words lies within the given one. */
    boolean standIn(CheckedText text, Span place) {
        if (!text.holds(lowerCase)) {
            return false;
        }
        for (int at = place.start(); at + words.length() <= place.end(); at++) {
            if (text.lowerCase().startsWith(lowerCase, at) && standsAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(CheckedText text, int at) {
        String folded = text.folded();
        int end = at + words.length();
        boolean parted = (at == 0 || !isWordSign(folded.codePointBefore(at)))
                && (end == folded.length() || !isWordSign(folded.codePointAt(end)));
        return parted && (ignoreCase || folded.startsWith(words, at));
    }

    private static boolean isWordSign(int sign) {
        return Character.isLetter(sign) || sign == '_' || (WORD_SIGN >> Character.getType(sign) & 1) != 0;
    }
}
