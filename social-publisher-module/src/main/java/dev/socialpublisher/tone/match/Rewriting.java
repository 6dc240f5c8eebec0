package dev.socialpublisher.tone.match;

import dev.socialpublisher.tone.Fields;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;

/** Replaces what a pattern finds in a few words; its work is bounded, and words that ask for more stay as they are. */
public final class Rewriting {
    private static final int MAX_STEPS = 100_000;

    private final BoundedPattern pattern;

    private Rewriting(BoundedPattern pattern) {
        this.pattern = pattern;
    }

    /** Notes a bad pattern at {@code at}; what it answers then changes nothing. */
    public static Rewriting compile(Fields keys, String at, String source) {
        return new Rewriting(RulePattern.expression(keys, at, source, new RulePattern.Mode(false, false)));
    }

    /** {@code replacement} is given each find and its groups. */
    public String apply(String words, BiFunction<String, List<String>, String> replacement) {
        try {
            return replaced(pattern.pattern().matcher(new BoundedText(words, MAX_STEPS)), words, replacement);
        } catch (BoundedText.TooManySteps | StackOverflowError e) {
            return words;
        }
    }

    private static String replaced(
            Matcher matcher, String words, BiFunction<String, List<String>, String> replacement) {
        StringBuilder changed = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            changed.append(words, from, matcher.start())
                    .append(replacement.apply(
                            words.substring(matcher.start(), matcher.end()), BoundedPattern.groups(words, matcher)));
            from = matcher.end();
        }
        return changed.append(words, from, words.length()).toString();
    }
}
