package dev.socialpublisher.tone.text;

import dev.socialpublisher.media.AltText;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.literal.CaseFold;
import dev.socialpublisher.tone.literal.FoundWords;
import dev.socialpublisher.tone.literal.LiteralAutomaton;
import dev.socialpublisher.tone.literal.Triggers;
import dev.socialpublisher.variant.PostText;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantPart;
import dev.socialpublisher.variant.VariantVideo;
import dev.socialpublisher.variant.poll.VariantPoll;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One part of a variant as rules see it; positions are those of the part's text. Words and sentences are split when they
 * are first asked for: most rules need neither. The text never changes; what it may cost is counted in {@link #budget}.
 */
public final class CheckedText {
    /** Longer texts are looked at up to here; no network takes as much. */
    public static final int MAX_LENGTH = 30_000;

    /** An address in a text. */
    public static final Pattern LINK = Pattern.compile("https?://[^\\s«»“”\"<>]+", Pattern.CASE_INSENSITIVE);

    private static final LiteralAutomaton NO_WORDS = new LiteralAutomaton(Set.of());

    private static final char NOT_A_WORD = '\uFFFC';

    private final VariantPart part;
    private final Forms forms;
    private final FoundWords found;
    private final StepBudget budget;

    private CheckedText(VariantPart part, Forms forms, FoundWords found, StepBudget budget) {
        this.part = part;
        this.forms = forms;
        this.found = found;
        this.budget = budget;
    }

    /** A part by itself, with a budget of its own. */
    public static CheckedText of(Variant variant, VariantPart part) {
        return of(variant, part, new StepBudget(StepBudget.WHOLE_CHECK));
    }

    static CheckedText of(Variant variant, VariantPart part, StepBudget budget) {
        String text = textOf(variant, part);
        String bounded = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
        Forms forms = Forms.of(bounded, part == VariantPart.LINK ? bounded : withoutLinks(bounded), variant.locale());
        return new CheckedText(part, forms, FoundWords.in(forms.lowerCase(), NO_WORDS), budget);
    }

    /** The same text, looked through once for all the automaton's words. */
    CheckedText searched(LiteralAutomaton words, StepBudget newBudget) {
        return new CheckedText(part, forms, FoundWords.in(forms.lowerCase(), words), newBudget);
    }

    /**
     * One piece of the text as a text of its own. Of the words that the whole was looked through for, it may lack some that
     * {@link #mayHold} and {@link #holds} name.
     */
    public CheckedText only(Span piece) {
        return new CheckedText(part, forms.only(piece), found, budget);
    }

    public VariantPart part() {
        return part;
    }

    public Locale locale() {
        return forms.locale();
    }

    /** As written, up to {@link #MAX_LENGTH}. */
    public String text() {
        return forms.text();
    }

    /** As written, but addresses blanked out: they are not words. */
    public String exact() {
        return forms.exact();
    }

    /** Besides, typographic apostrophes, hyphens and no-break spaces replaced by the plain ones. */
    public String folded() {
        return forms.folded();
    }

    /** The folded text with case taken away sign by sign ({@link CaseFold}); same length. */
    public String lowerCase() {
        return forms.lowerCase();
    }

    /** Ranges inside quotation marks: other people's words. */
    public List<Span> quotations() {
        return forms.quotations();
    }

    /** Words of the folded text, in order: letters and digits, also with hyphens; an apostrophe parts words. */
    public List<Span> words() {
        return forms.words();
    }

    /** In order, without the white space around them. */
    public List<Span> sentences() {
        return forms.sentences();
    }

    /** Whether one of the words stands in the text, also inside a longer word: true where it is not known. */
    public boolean mayHold(Triggers triggers) {
        if (triggers.always()) {
            return true;
        }
        for (String word : triggers.words()) {
            if (found.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word, as {@link CaseFold} makes it, stands in the text, also inside a longer word. */
    public boolean holds(String word) {
        return found.contains(word);
    }

    /** What of the words that it was searched for stands in the text. */
    FoundWords found() {
        return found;
    }

    /** Steps left for whoever looks at this text; shared by all parts and rules of the check. */
    public StepBudget budget() {
        return budget;
    }

    /** Whether a place is inside quotation marks. */
    public boolean isQuoted(Span span) {
        return quotations().stream().anyMatch(quotation -> quotation.contains(span));
    }

    /** The part's text; empty where the variant lacks the part. Hashtags stand in one line, a space between them. */
    public static String textOf(Variant variant, VariantPart part) {
        return switch (part) {
            case TEXT -> variant.text();
            case HASHTAGS -> PostText.hashtagLine(variant);
            case LINK -> variant.link().map(Object::toString).orElse("");
            case ALT_TEXT ->
                variant.image()
                        .map(VariantImage::alt)
                        .or(() -> variant.video().map(VariantVideo::alt))
                        .map(AltText::value)
                        .orElse("");
            case CARD_TITLE -> variant.card().map(card -> card.title()).orElse("");
            case CARD_DESCRIPTION ->
                variant.card().map(card -> card.description()).orElse("");
            case POLL -> variant.poll().map(VariantPoll::words).orElse("");
        };
    }

    /** Same length as {@code text}. */
    public static String fold(String text) {
        int same = 0;
        while (same < text.length() && plain(text.charAt(same)) == text.charAt(same)) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text);
        for (int i = same; i < text.length(); i++) {
            folded.setCharAt(i, plain(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '\u00A0', '\u202F', '\u2007', '\u2009' -> ' ';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }

    private static String withoutLinks(String text) {
        return LINK.matcher(text).replaceAll(link -> String.valueOf(NOT_A_WORD).repeat(link.end() - link.start()));
    }
}
