package dev.socialpublisher.tone.kind;

import dev.socialpublisher.network.Emoji;
import dev.socialpublisher.text.Sentences;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.VariantPart;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a {@link LimitKind} rule counts: the key {@code of}. All but LENGTH are places in the text. */
enum Measure {
    HASHTAGS(Pattern.compile("(?<![\\p{L}\\p{N}_&/])[#＃][\\p{L}\\p{M}\\p{N}_]*[\\p{L}][\\p{L}\\p{M}\\p{N}_]*")),
    EMOJI(Pattern.compile("\\X")),
    MENTIONS(Pattern.compile("(?<![\\p{L}\\p{N}_/@.])@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*(?:@[\\p{L}\\p{N}.-]+)?")),
    LINKS(CheckedText.LINK),
    EXCLAMATION(Pattern.compile("[!！]")),
    QUESTION(Pattern.compile("[?？]")),
    /** Two or more words in capitals, one after the other: a single one may be an acronym. */
    CAPITALS(Pattern.compile("(?<![\\p{L}\\p{N}#])\\p{Lu}{3,}(?:[ \\u00A0'’-]+\\p{Lu}{2,})+(?![\\p{L}\\p{N}])")),
    SENTENCES(Pattern.compile("(?!)")),
    PARAGRAPHS(Pattern.compile("[^\\n]+")),
    /** The whole post as the network counts it. */
    LENGTH(Pattern.compile("(?!)"));

    private final Pattern pattern;

    Measure(Pattern pattern) {
        this.pattern = pattern;
    }

    List<Span> places(CheckedText text) {
        if (this == LINKS && text.part() == VariantPart.LINK && !text.text().isEmpty()) {
            return List.of(new Span(0, text.text().length()));
        }
        if (this == SENTENCES) {
            return text.part() == VariantPart.TEXT ? Sentences.split(text.text(), text.locale()) : List.of();
        }
        String searched = this == LINKS || text.part() == VariantPart.LINK ? text.text() : text.exact();
        return pattern.matcher(searched)
                .results()
                .filter(match -> counts(match.group()))
                .map(Measure::span)
                .toList();
    }

    /** Whether a person may be offered to delete one too many: capitals are words that stay. */
    boolean isRemovable(VariantPart part) {
        return this != CAPITALS && part != VariantPart.LINK;
    }

    private boolean counts(String found) {
        return this != EMOJI || Emoji.isEmoji(found);
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }
}
