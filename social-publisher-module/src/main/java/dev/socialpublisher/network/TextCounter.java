package dev.socialpublisher.network;

import com.twitter.twittertext.Extractor;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Characters;
import dev.socialpublisher.text.Graphemes;
import dev.socialpublisher.text.ThreadText;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Measures text as a network does, by the rule that its profile names. Text is brought to NFC first, so that what is
 * measured is what is sent. Pure; any thread. Counting for X costs up to 0.6 ms for a post of links and emoji: once per edit,
 * never in a search loop.
 */
public final class TextCounter {
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    /** As Mastodon's own: a remote mention is counted without its host. */
    private static final Pattern REMOTE_MENTION = Pattern.compile(
            "(?<![=/\\w])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@[\\w.-]*\\w",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Stands in every link that counts by a fixed weight. */
    private static final Pattern SCHEME = Pattern.compile("://");

    private TextCounter() {}

    /** Refuses unpaired surrogates with VARIANT_TEXT_MALFORMED at their place; a blank text has its length too. */
    public static TextLength count(String text, NetworkProfile profile) {
        return count(text, profile, false);
    }

    /** As {@link #count(String, NetworkProfile)}; {@code pictured} tells whether the post has a picture. */
    public static TextLength count(String text, NetworkProfile profile, boolean pictured) {
        requireWellFormed(text);
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        TextRules rules = profile.text();
        int secondUsed = rules.secondLimit() > 0 ? utf8Length(normal) : 0;
        return new TextLength(
                used(normal, rules), rules.limit(pictured), rules.linkWeight(), secondUsed, rules.secondLimit());
    }

    /** The length of each part of a thread; a picture goes with the first. One for a text without parts. */
    public static List<TextLength> parts(String text, NetworkProfile profile, boolean pictured) {
        List<String> parts = ThreadText.parts(text);
        return IntStream.range(0, parts.size())
                .mapToObj(at -> count(parts.get(at), profile, pictured && at == 0))
                .toList();
    }

    /**
     * As {@link #parts(String, NetworkProfile, boolean)}, each part under the same warning.
     */
    public static List<TextLength> parts(
            String text, NetworkProfile profile, boolean pictured, Optional<String> warning) {
        int more = warning(warning);
        return parts(text, profile, pictured).stream()
                .map(part -> part.beside(more))
                .toList();
    }

    /** What a warning counts: its graphemes, links as they are written (Mastodon's validator of length, 2026-11-22). */
    public static int warning(Optional<String> warning) {
        return warning.map(words -> Graphemes.count(Normalizer.normalize(words, Normalizer.Form.NFC)))
                .orElse(0);
    }

    /** The part that leaves least room: what it says of the limit holds for all. */
    public static TextLength fullest(String text, NetworkProfile profile, boolean pictured) {
        return fullest(parts(text, profile, pictured));
    }

    /** The one that leaves least room, of at least one. */
    public static TextLength fullest(List<TextLength> parts) {
        return parts.stream()
                .min(Comparator.comparing(TextLength::fits).thenComparingInt(length -> length.limit() - length.used()))
                .orElseThrow();
    }

    /**
     * Whether a text is surely as short as a network and {@code most} ask, in its unit; false also where only counting
     * can tell. Takes no time to speak of.
     */
    public static boolean surelyFits(String text, NetworkProfile profile, int most) {
        TextRules rules = profile.text();
        boolean readable =
                Characters.unpairedSurrogate(text).isEmpty() && Normalizer.isNormalized(text, Normalizer.Form.NFC);
        return readable
                && atMost(text, rules) <= Math.min(most, rules.limit())
                && (rules.secondLimit() == 0 || utf8Length(text) <= rules.secondLimit());
    }

    /** Whether the network makes a link of any of the words. */
    public static boolean hasLink(String text, NetworkProfile profile) {
        Extractor extractor = new Extractor();
        extractor.setExtractURLWithoutProtocol(profile.text().counting() == CountingRule.X_WEIGHTED);
        return !extractor.extractURLs(text).isEmpty();
    }

    private static long atMost(String text, TextRules rules) {
        return switch (rules.counting()) {
            case X_WEIGHTED -> XLength.atMost(text);
            case GRAPHEMES_AND_BYTES, CODE_POINTS, UTF16_UNITS -> text.length();
            case GRAPHEMES_SHORT_LINKS ->
                text.length()
                        + (long) rules.linkWeight()
                                * SCHEME.matcher(text).results().count();
            case UTF16_UNITS_ESCAPED -> escapedLength(text);
            case UTF8_BYTES, CODE_POINTS_EMOJI_BYTES -> utf8Length(text);
        };
    }

    private static int used(String text, TextRules rules) {
        return switch (rules.counting()) {
            case X_WEIGHTED -> XLength.of(text);
            case GRAPHEMES_AND_BYTES -> Graphemes.count(text);
            case GRAPHEMES_SHORT_LINKS ->
                Graphemes.count(withoutMentionHosts(withShortLinks(text, rules.linkWeight())));
            case CODE_POINTS -> text.codePointCount(0, text.length());
            case UTF16_UNITS -> text.length();
            case UTF16_UNITS_ESCAPED -> escapedLength(text);
            case UTF8_BYTES -> utf8Length(text);
            case CODE_POINTS_EMOJI_BYTES -> codePointsWithEmojiAsBytes(text);
        };
    }

    private static void requireWellFormed(String text) {
        OptionalInt at = Characters.unpairedSurrogate(text);
        if (at.isPresent()) {
            int index = at.getAsInt();
            throw new SocialException(
                    ErrorCode.VARIANT_TEXT_MALFORMED,
                    Wording.of(
                            "character %d of the text, U+%04X, is half of a pair; delete it and type it again",
                            "le caractère %d du texte, U+%04X, est la moitié d’une paire ; effacez-le et retapez-le",
                            index + 1,
                            (int) text.charAt(index)),
                    new Place("text", index, index + 1));
        }
    }

    private static String withShortLinks(String text, int weight) {
        if (weight == 0) {
            return text;
        }
        StringBuilder counted = new StringBuilder();
        int from = 0;
        for (Extractor.Entity link : links(text)) {
            counted.append(text, from, link.getStart()).append("x".repeat(weight));
            from = link.getEnd();
        }
        return counted.append(text, from, text.length()).toString();
    }

    /** Only addresses with a scheme are links on Mastodon. */
    private static List<Extractor.Entity> links(String text) {
        Extractor extractor = new Extractor();
        extractor.setExtractURLWithoutProtocol(false);
        return extractor.extractURLsWithIndices(text);
    }

    private static String withoutMentionHosts(String text) {
        return REMOTE_MENTION.matcher(text).replaceAll("@$1");
    }

    /** Hashtags need no escape; counting theirs too errs on the safe side. */
    private static int escapedLength(String text) {
        return text.length() + (int) text.chars().filter(LittleText::isReserved).count();
    }

    private static int codePointsWithEmojiAsBytes(String text) {
        return GRAPHEME.matcher(text)
                .results()
                .map(match -> match.group())
                .mapToInt(cluster ->
                        Emoji.isEmoji(cluster) ? utf8Length(cluster) : cluster.codePointCount(0, cluster.length()))
                .sum();
    }

    private static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
