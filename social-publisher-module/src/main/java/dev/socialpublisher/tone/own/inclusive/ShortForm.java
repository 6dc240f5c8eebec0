package dev.socialpublisher.tone.own.inclusive;

import dev.socialpublisher.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A French double form cut short: « lecteur·rice·s », with whatever sign.
 *
 * @param stem as written, without the sign: {@code lecteur}
 * @param ending of the feminine, without plural: {@code rice}
 */
record ShortForm(Span span, String stem, String ending, boolean plural) {
    private static final String BEGIN = "(?<![\\p{L}\\p{N}_#@/.-])";
    private static final String END = "(?![\\p{L}\\p{N}_@])";
    private static final String STEM = "((?:\\p{L}+-)?\\p{L}{2,})";
    private static final String ENDINGS =
            "trice|rice|euse|ière|ère|elle|enne|onne|ette|esse|aine|ice|ale|ive|ve|le|ne|te|se|fe|e";

    /** Endings that are no word of their own behind a hyphen: « fais-le », « dit-elle ». */
    private static final String UNMISTAKABLE = "trice|rice|euse|ière|ère|e";

    private static final String POINT = "[·•‧⋅∙]";
    private static final Pattern WITH_POINT =
            compiled(BEGIN + STEM + POINT + "(" + ENDINGS + ")(?:" + POINT + "?(s))?" + END);
    private static final Pattern IN_BRACKETS = compiled(BEGIN + STEM + "\\((" + ENDINGS + ")(s?)\\)(s?)" + END);
    private static final Pattern WITH_TWO_SIGNS =
            Pattern.compile(BEGIN + "(\\p{L}{2,})([./-])(" + ENDINGS + ")\\2(s)" + END);
    private static final Pattern WITH_HYPHEN = Pattern.compile(
            BEGIN + "(\\p{L}{2,})[-/](" + UNMISTAKABLE + ")(s?)(?![\\p{L}\\p{N}_@/.-]\\p{L}|[/-])" + END);
    private static final Pattern WITH_FULL_STOP =
            Pattern.compile(BEGIN + "(\\p{L}{2,})\\.(" + UNMISTAKABLE + ")(s?)(?![.-]\\p{L})" + END);

    /** How a masculine ending becomes feminine, by what was written of it; the first that fits. */
    private static final List<List<String>> FEMININES = List.of(
            List.of("teur", "trice", "trice"),
            List.of("teur", "rice", "trice"),
            List.of("teur", "ice", "trice"),
            List.of("eur", "euse", "euse"),
            List.of("eur", "se", "euse"),
            List.of("ier", "ière", "ière"),
            List.of("er", "ère", "ère"),
            List.of("x", "se", "se"),
            List.of("x", "euse", "euse"),
            List.of("f", "ve", "ve"),
            List.of("f", "ive", "ive"),
            List.of("en", "enne", "enne"),
            List.of("el", "elle", "elle"),
            List.of("il", "elle", "elle"),
            List.of("tous", "te", "toute"),
            List.of("ain", "aine", "aine"),
            List.of("al", "ale", "ale"),
            List.of("on", "onne", "onne"));

    /** In the text's order. {@code isNoun}: whether a word is known to have two genders. */
    static List<ShortForm> in(String folded, Predicate<String> isNoun) {
        List<ShortForm> found = new ArrayList<>();
        add(found, WITH_POINT.matcher(folded), 2, stem -> true);
        add(found, IN_BRACKETS.matcher(folded), 2, stem -> true);
        add(found, WITH_TWO_SIGNS.matcher(folded), 3, stem -> true);
        add(found, WITH_HYPHEN.matcher(folded), 2, stem -> true);
        add(found, WITH_FULL_STOP.matcher(folded), 2, stem -> isNoun.test(stem) || stem.endsWith("é"));
        found.sort(Comparator.comparing(ShortForm::span));
        return found;
    }

    private static void add(List<ShortForm> found, Matcher matcher, int ending, Predicate<String> fits) {
        while (matcher.find()) {
            String stem = matcher.group(1);
            boolean plural = false;
            for (int group = ending + 1; group <= matcher.groupCount(); group++) {
                plural |= "s"
                        .equalsIgnoreCase(
                                Optional.ofNullable(matcher.group(group)).orElse(""));
            }
            if (fits.test(stem.toLowerCase(Locale.ROOT))) {
                found.add(new ShortForm(
                        new Span(matcher.start(), matcher.end()),
                        stem,
                        matcher.group(ending).toLowerCase(Locale.ROOT),
                        plural));
            }
        }
    }

    /** As the house writes it that wants the midpoint. */
    String withMidpoint() {
        return stem + "·" + ending + (plural ? "·s" : "");
    }

    /** In its number, lower case. */
    String masculine() {
        String word = stem.toLowerCase(Locale.ROOT);
        return plural ? word.equals("tou") ? "tous" : Nouns.plural(word) : word;
    }

    /** As far as the endings tell, in its number, lower case. */
    String feminine() {
        String word = stem.toLowerCase(Locale.ROOT);
        String singular = FEMININES.stream()
                .filter(row -> word.endsWith(row.get(0)) && ending.equals(row.get(1)))
                .findFirst()
                .map(row -> word.substring(0, word.length() - row.get(0).length()) + row.get(2))
                .orElse(word + ending);
        return plural ? Nouns.plural(singular) : singular;
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
