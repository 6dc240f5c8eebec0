package dev.socialpublisher.tone.literal;

import java.util.BitSet;
import java.util.OptionalInt;

/** What of an automaton's words stands in a text; other words are looked for in the text itself. */
public final class FoundWords {
    private final LiteralAutomaton automaton;
    private final BitSet found;
    private final String text;

    private FoundWords(LiteralAutomaton automaton, String text) {
        this.automaton = automaton;
        this.found = automaton.scan(text);
        this.text = text;
    }

    /** {@code text} folded and in lower case. */
    public static FoundWords in(String text, LiteralAutomaton automaton) {
        return new FoundWords(automaton, text);
    }

    public boolean contains(String word) {
        OptionalInt number = automaton.number(word);
        return number.isPresent() ? found.get(number.getAsInt()) : text.contains(word);
    }

    /** Numbers that the automaton gave the words. */
    public BitSet numbers() {
        return (BitSet) found.clone();
    }
}
