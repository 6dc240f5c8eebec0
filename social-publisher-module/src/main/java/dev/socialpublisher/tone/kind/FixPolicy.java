package dev.socialpublisher.tone.kind;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What becomes of a rule's replacements: the key {@code fix}. */
public enum FixPolicy {
    /** Composing applies it by itself. */
    SAFE,
    /** A person is offered it. */
    OFFERED,
    /** The finding stands alone. */
    NONE;

    /** A word that begins small and has a capital inside. */
    private static final Pattern OWN_FORM = Pattern.compile("\\p{Ll}+\\p{Lu}");

    public static FixPolicy read(Fields keys) {
        return keys.choice("fix", FixPolicy.class).orElse(OFFERED);
    }

    /**
     * {@code words}: whether the rule changes words rather than signs. Words inside quotation marks are somebody else's:
     * they are changed by a person only.
     */
    public Optional<Fix> fix(String replacement, CheckedText text, Span span, boolean words) {
        boolean safe = this == SAFE && !(words && text.isQuoted(span));
        return this == NONE ? Optional.empty() : Optional.of(new Fix(replacement, safe));
    }

    /** Words for others that were found: with a capital where those have one, unless they have a form of their own (iPhone). */
    public static String likeCapital(String found, String words) {
        boolean capital = !words.isEmpty() && Character.isUpperCase(found.codePointAt(0));
        boolean ownForm = OWN_FORM.matcher(words).lookingAt();
        return capital && !ownForm ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
    }
}
