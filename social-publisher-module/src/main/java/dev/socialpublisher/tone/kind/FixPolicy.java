package dev.socialpublisher.tone.kind;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a rule's replacements: the key {@code fix}. */
public enum FixPolicy {
    /** Composing applies it by itself. */
    SAFE,
    /** A person is offered it. */
    OFFERED,
    /** The finding stands alone. */
    NONE;

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

    /** Words for others that were found: with a capital where those have one. */
    public static String likeCapital(String found, String words) {
        boolean capital = !words.isEmpty() && Character.isUpperCase(found.codePointAt(0));
        return capital ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
    }

    /** Vale's {@code action}: {@code {name: replace, params: [word]}} or {@code {name: remove}}; empty without one. */
    public static Optional<String> replacementOfAction(Fields keys) {
        return keys.optionalMap("action").flatMap(action -> {
            List<String> params = List.copyOf(action.texts("params").values());
            String name = action.text("name");
            if ("remove".equals(name)) {
                return Optional.of("");
            }
            if (!"replace".equals(name)) {
                action.problem(
                        "name",
                        Wording.of(
                                "'name' is '%s'; it takes replace or remove",
                                "«\u00a0name\u00a0» vaut «\u00a0%s\u00a0»\u202f; il faut replace ou remove", name));
            } else if (params.isEmpty()) {
                action.problem(
                        "params",
                        new Wording(
                                "'replace' needs the new words in 'params'",
                                "«\u00a0replace\u00a0» demande les nouveaux mots dans «\u00a0params\u00a0»"));
            }
            return params.stream().findFirst();
        });
    }
}
