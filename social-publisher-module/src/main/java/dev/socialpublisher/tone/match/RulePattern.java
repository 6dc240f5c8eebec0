package dev.socialpublisher.tone.match;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.text.CheckedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A regular expression of a rule. As words, it is held between word boundaries and sees the folded text; otherwise it
 * sees the text exactly as written. Its work is bounded: a pattern that needs too long on the probes is refused when the
 * file is read, and one that still does later finds nothing and is logged.
 */
public final class RulePattern {
    private static final Logger LOG = LoggerFactory.getLogger(RulePattern.class);
    private static final int MAX_FINDS = 10_000;
    private static final int MAX_STEPS = 3_000_000;
    private static final String WORD_SIGN = "[\\p{L}\\p{M}\\p{N}_]";
    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{M}\\p{N} '’-]+");
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final String source;
    private final Pattern pattern;
    private final boolean asWords;
    private final LiteralStart start;

    private RulePattern(String source, Pattern pattern, boolean asWords) {
        this.source = source;
        this.pattern = pattern;
        this.asWords = asWords;
        this.start = LiteralStart.of(source);
    }

    /** How a rule's patterns are read. */
    public record Mode(boolean asWords, boolean ignoreCase) {}

    /** Notes a bad pattern at {@code at}; what it answers then never matches. */
    public static RulePattern compile(Fields keys, String at, String source, Mode mode) {
        String normal = Normalizer.normalize(source, Normalizer.Form.NFC);
        return new RulePattern(normal, pattern(keys, at, normal, mode), mode.asWords());
    }

    /** Words, taken as they stand. */
    public static RulePattern phrase(Fields keys, String at, String phrase) {
        String quoted = Pattern.quote(CheckedText.fold(phrase));
        return new RulePattern(phrase, pattern(keys, at, quoted, new Mode(true, true)), true);
    }

    private static Pattern pattern(Fields keys, String at, String source, Mode mode) {
        int flags = Pattern.UNICODE_CHARACTER_CLASS
                | Pattern.MULTILINE
                | (mode.ignoreCase() ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
        try {
            Pattern asWritten = Pattern.compile(source, flags);
            Pattern pattern = mode.asWords()
                    ? Pattern.compile("(?<!%1$s)(?:%2$s)(?!%1$s)".formatted(WORD_SIGN, CheckedText.fold(source)), flags)
                    : asWritten;
            PatternProbe.objection(pattern, source).ifPresent(objection -> keys.problem(at, objection));
            return pattern;
        } catch (PatternSyntaxException e) {
            keys.problem(
                    at,
                    Wording.of(
                            "'%s' is not a pattern: %s at sign %d",
                            "«\u00a0%s\u00a0» n’est pas un motif valable (%s) au signe %d",
                            source,
                            e.getDescription(),
                            e.getIndex() + 1));
            return NEVER;
        }
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
        return LITERAL.matcher(source).matches();
    }

    /** What it finds, in order, without empty finds. */
    public List<Span> find(CheckedText text, RuleId rule) {
        return start.isIn(text.lowerCase()) ? find(asWords ? text.folded() : text.exact(), rule) : List.of();
    }

    private List<Span> find(String text, RuleId rule) {
        List<Span> found = new ArrayList<>();
        try {
            Matcher matcher = pattern.matcher(new BoundedText(text, MAX_STEPS));
            while (found.size() < MAX_FINDS && matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    found.add(new Span(matcher.start(), matcher.end()));
                }
            }
            return found;
        } catch (BoundedText.TooManySteps | StackOverflowError e) {
            LOG.warn(
                    "rule {}: the pattern '{}' takes too long on a text of {} signs; it found nothing",
                    rule,
                    source,
                    text.length());
            return List.of();
        }
    }

    /** Whether the whole text is the pattern's. */
    public boolean matches(String text, RuleId rule) {
        return find(text, rule).stream().anyMatch(span -> span.length() == text.length());
    }
}
