package dev.socialpublisher.tone.match;

import dev.socialpublisher.error.Worded;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.go.GoPattern;
import dev.socialpublisher.tone.go.NotTranslated;
import dev.socialpublisher.tone.literal.RequiredWords;
import dev.socialpublisher.tone.literal.Triggers;
import dev.socialpublisher.tone.text.CheckedText;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A word, a phrase or a regular expression of a rule. As words, it is held between word boundaries and sees the folded
 * text; otherwise it sees the text exactly as written. Its work is bounded: a pattern that needs too long on the probes
 * is refused when the file is read, and one that still does later finds nothing, is logged, and makes the check say so.
 */
public final class RulePattern {
    private static final String WORD_SIGN = "[\\p{L}\\p{M}\\p{N}_]";
    private static final String LITERAL = " '’-";
    private static final int MARKS_AND_NUMBERS = 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;
    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** Deeper nesting overflows the compiler's stack sooner or later. */
    private static final int MAX_DEPTH = 100;

    /** Signs of a bad pattern that a message shows. */
    private static final int SHOWN = 40;

    private final String source;
    private final boolean asWords;
    private final Finder finder;

    private RulePattern(String source, boolean asWords, Finder finder) {
        this.source = source;
        this.asWords = asWords;
        this.finder = finder;
    }

    /** How a rule's patterns are read. */
    public record Mode(boolean asWords, boolean ignoreCase) {}

    /** Notes a bad pattern at {@code at}; what it answers then never matches. */
    public static RulePattern compile(Fields keys, String at, String source, Mode mode) {
        String normal = Normalizer.normalize(source, Normalizer.Form.NFC);
        Finder finder = mode.asWords() && isLiteral(normal)
                ? PlainWords.of(normal, mode.ignoreCase())
                : expression(keys, at, normal, mode);
        return new RulePattern(normal, mode.asWords(), finder);
    }

    /** Words, taken as they stand, in any case. */
    public static RulePattern phrase(String phrase) {
        return new RulePattern(phrase, true, PlainWords.of(phrase, true));
    }

    static BoundedPattern expression(Fields keys, String at, String source, Mode mode) {
        Tried tried = keys.memory().once(Tried.class, new Key(source, mode), () -> tried(source, mode));
        tried.objection().ifPresent(objection -> keys.problem(at, objection));
        return tried.pattern();
    }

    /** What a pattern is tried by. */
    private record Key(String source, Mode mode) {}

    /** A pattern that was tried; with an objection, one that must not be used. */
    private record Tried(BoundedPattern pattern, Optional<Wording> objection) {}

    private static Tried tried(String source, Mode mode) {
        if (opening(source) > MAX_DEPTH) {
            return refused(tooDeep(source));
        }
        try {
            return triedInJava(GoPattern.toJava(source), mode);
        } catch (NotTranslated e) {
            return refused(noPattern(source, e.reason(), e.index()));
        }
    }

    private static Tried triedInJava(String source, Mode mode) {
        if (opening(source) > MAX_DEPTH) {
            return refused(tooDeep(source));
        }
        try {
            Pattern pattern = pattern(source, mode);
            RequiredWords required = RequiredWords.of(CheckedText.fold(source));
            return new Tried(
                    new BoundedPattern(pattern, mode.asWords(), required), PatternProbe.objection(pattern, source));
        } catch (PatternSyntaxException e) {
            return refused(noPattern(source, Wording.same(e.getDescription()), e.getIndex()));
        }
    }

    private static Tried refused(Wording objection) {
        return new Tried(new BoundedPattern(NEVER, false, RequiredWords.of(NEVER.pattern())), Optional.of(objection));
    }

    private static Wording noPattern(String source, Worded reason, int index) {
        return Wording.of(
                "'%s' is not a pattern: %s at sign %d",
                "«\u00a0%s\u00a0» n’est pas un motif valable (%s) au signe %d", source, reason, index + 1);
    }

    /** As written first, so that brackets of the source cannot close those around it. */
    private static Pattern pattern(String source, Mode mode) {
        int flags = Pattern.UNICODE_CHARACTER_CLASS
                | Pattern.MULTILINE
                | Pattern.UNIX_LINES
                | (mode.ignoreCase() ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
        Pattern asWritten = Pattern.compile(source, flags);
        return mode.asWords() ? Pattern.compile(asWords(CheckedText.fold(source)), flags) : asWritten;
    }

    private static Wording tooDeep(String source) {
        return Wording.of(
                "'%s…' is nested deeper than %d levels",
                "«\u00a0%s…\u00a0» imbrique plus de %d niveaux",
                source.substring(0, Math.min(source.length(), SHOWN)),
                MAX_DEPTH);
    }

    /** How many groups and classes are open at once; never too few. */
    private static int opening(String source) {
        int open = 0;
        int most = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(' || c == '[') {
                most = Math.max(most, ++open);
            } else if ((c == ')' || c == ']') && open > 0) {
                open--;
            }
        }
        return most;
    }

    /** As in the file. */
    public String source() {
        return source;
    }

    public boolean asWords() {
        return asWords;
    }

    /** Whether the pattern is nothing but words. */
    public boolean isLiteral() {
        return isLiteral(source);
    }

    /** Words of which one stands in every text in which it finds something. */
    public Triggers triggers() {
        return finder.triggers();
    }

    /** What it finds, in order, without empty finds. */
    public List<Span> find(CheckedText text, RuleId rule) {
        return finder.find(text, rule);
    }

    /** Of every find the first group that took part; the whole find where none did. */
    public List<Span> captures(CheckedText text, RuleId rule) {
        return finder instanceof BoundedPattern bounded ? bounded.captures(text, rule) : find(text, rule);
    }

    /** What the groups of one of its finds hold, in order; nothing for one that took no part. Empty where there are none. */
    public List<String> groups(CheckedText text, Span find) {
        return finder instanceof BoundedPattern bounded ? bounded.groups(text, find) : List.of();
    }

    /** How many groups it has. */
    public int groupCount() {
        return finder instanceof BoundedPattern bounded ? bounded.groupCount() : 0;
    }

    /** The same pattern held between the borders of words, as a piece of another one. */
    public static String asWords(String source) {
        return "(?<!%1$s)(?:%2$s)(?!%1$s)".formatted(WORD_SIGN, source);
    }

    /** Whether one of its finds covers a place. */
    public boolean covers(CheckedText text, Span place, RuleId rule) {
        return finder instanceof PlainWords words
                ? words.cover(text, place)
                : find(text, rule).stream().anyMatch(span -> span.contains(place));
    }

    /** Whether it finds something inside a place. */
    public boolean standsIn(CheckedText text, Span place, RuleId rule) {
        return finder instanceof PlainWords words
                ? words.standIn(text, place)
                : ((BoundedPattern) finder).standsIn(text, place, rule);
    }

    /** Whether it finds something, be it a place without signs; yes where it takes too long to know. */
    public boolean occurs(CheckedText text, RuleId rule) {
        return finder instanceof BoundedPattern bounded
                ? bounded.occurs(text, rule)
                : !find(text, rule).isEmpty();
    }

    private static boolean isLiteral(String source) {
        for (int at = 0; at < source.length(); at += Character.charCount(source.codePointAt(at))) {
            if (!isLiteral(source.codePointAt(at))) {
                return false;
            }
        }
        return !source.isEmpty();
    }

    /** Asked of every sign of every word of a charter: an expression would take longer than reading them. */
    private static boolean isLiteral(int sign) {
        return Character.isLetter(sign)
                || LITERAL.indexOf(sign) >= 0
                || (MARKS_AND_NUMBERS >> Character.getType(sign) & 1) != 0;
    }
}
