package dev.socialpublisher.tone.ground.figure;

import java.util.Set;

/** Number words that count nothing: « les deux », « mille mercis », « quoi de neuf », 24/7, numbers of a list or thread. */
final class Idioms {
    private static final Set<String> BOTH =
            Set.of("les", "ces", "nos", "vos", "leurs", "tous", "toutes", "the", "these", "those");
    private static final Set<String> THANKS = Set.of("mercis", "excuses", "bravos", "thanks", "pardons", "fois");
    private static final Set<String> NEAR = Set.of("pas", "mots", "minds", "doigts");

    private Idioms() {}

    /** The token behind 24/7, 7j/7, 24h/24, « 1/ » and « 1. » at the beginning of a line, or {@code at} itself. */
    static int skip(Tokens tokens, int at) {
        if (!tokens.isNumber(at)) {
            return at;
        }
        int slash = tokens.is(at + 1, "h") || tokens.is(at + 1, "j") ? at + 2 : at + 1;
        boolean always = tokens.is(slash, "/")
                && (tokens.is(slash + 1, "7") || tokens.is(slash + 1, "24"))
                && (tokens.is(at, "24") || tokens.is(at, "7"));
        return always ? slash + 2 : at;
    }

    /** Whether the words from {@code at} to {@code next} are a number in form only. */
    static boolean isMeant(Tokens tokens, int at, int next, boolean french) {
        boolean single = next == at + 1;
        if (single && (tokens.is(at, "deux") || tokens.is(at, "two"))) {
            return tokens.isOneOf(at - 1, BOTH) || tokens.isOneOf(next, NEAR) || tokens.is(next, "-");
        }
        if (single && (tokens.is(at, "mille") || tokens.is(at, "cent")) && tokens.isOneOf(next, THANKS)) {
            return true;
        }
        return single
                && french
                && tokens.is(at, "neuf")
                && !isPlural(tokens.get(next).text());
    }

    /** « Neuf » before anything but a plural is « nouveau ». */
    private static boolean isPlural(String word) {
        return word.endsWith("s") || word.endsWith("x") || word.startsWith("million") || word.equals("h");
    }
}
