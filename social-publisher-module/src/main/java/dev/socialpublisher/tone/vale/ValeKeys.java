package dev.socialpublisher.tone.vale;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;

/** Keys and habits that several of Vale's kinds share. */
final class ValeKeys {
    private ValeKeys() {}

    /**
     * {@code vocab}: whether the accepted words of a vocabulary are exceptions of the rule. A charter of our own has no
     * vocabulary; with a foreign package its reader has added them before the kind sees the rule.
     */
    static void vocab(Fields keys) {
        boolean unused = keys.flag("vocab", true);
    }

    /** A whole word that is taken out takes one space next to it along. */
    static Span withSpace(String text, Span word) {
        boolean freeBefore = word.start() == 0 || Character.isWhitespace(text.charAt(word.start() - 1));
        boolean freeBehind = word.end() == text.length() || Character.isWhitespace(text.charAt(word.end()));
        boolean signBehind = word.end() < text.length() && !Character.isLetterOrDigit(text.charAt(word.end()));
        if (word.start() > 0 && freeBefore && (freeBehind || signBehind)) {
            return text.charAt(word.start() - 1) == '\n' ? behind(text, word) : new Span(word.start() - 1, word.end());
        }
        return word.start() == 0 && freeBehind ? behind(text, word) : word;
    }

    private static Span behind(String text, Span word) {
        boolean space = word.end() < text.length() && text.charAt(word.end()) == ' ';
        return space ? new Span(word.start(), word.end() + 1) : word;
    }
}
