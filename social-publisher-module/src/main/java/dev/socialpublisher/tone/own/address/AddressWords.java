package dev.socialpublisher.tone.own.address;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.text.WordLists;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.AddressForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the French words that address a reader, outside quotation marks: those inside speak to somebody else. */
final class AddressWords {
    private static final WordLists FRENCH = WordLists.of(Locale.FRENCH);
    private static final String BEGIN = "(?<![\\p{L}\\p{N}_#@])";
    private static final String END = "(?![\\p{L}\\p{N}_])";
    private static final Pattern PRONOUN = compiled(BEGIN + "(?:tu|te|toi|vous)" + END + "|" + BEGIN + "t'(?=\\p{L})");
    private static final Pattern POSSESSIVE = compiled(BEGIN + "(?:ton|ta|tes|votre|vos)(?= \\p{L})|(?<=" + BEGIN
            + "(?:le|la|les|du|au|des|aux|de la|à la) )(?:tiens?|tiennes?|vôtres?)" + END);
    private static final Pattern IMPERATIVE = compiled("(?:^|[.!?…:;\\n\\uFFFC\\p{So}\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}])"
            + " *(ne |n')?(\\p{L}+)(?=(-\\p{L}+)| (l'|\\p{L}+))");
    private static final Pattern CLITIC = compiled("-(?:toi|vous|moi|nous|le|la|les|lui|leur|en|y)");

    /** A word that addresses the reader. */
    record Found(Span span, AddressForm form) {}

    private AddressWords() {}

    /** In the text's order. */
    static List<Found> in(CheckedText text) {
        String folded = text.folded();
        List<Found> found = new ArrayList<>();
        each(PRONOUN, folded, match -> pronoun(folded, match)).forEach(found::add);
        each(POSSESSIVE, folded, match -> possessive(folded, match)).forEach(found::add);
        each(IMPERATIVE, folded, AddressWords::imperative).forEach(found::add);
        return found.stream()
                .filter(word -> !text.isQuoted(word.span()))
                .sorted(Comparator.comparing(Found::span))
                .toList();
    }

    private interface Reading {
        Optional<Found> of(Matcher match);
    }

    private static List<Found> each(Pattern pattern, String text, Reading reading) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            reading.of(matcher).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Found> pronoun(String text, Matcher match) {
        String word = lower(match.group());
        String before = wordBefore(text, match.start());
        boolean appointment = word.equals("vous") && (before.equals("rendez-") || before.equals("à-"));
        boolean silent = word.equals("tu") && FRENCH.has("past participle tu", before);
        boolean hymn = word.equals("te") && wordAfter(text, match.end()).equals("deum");
        boolean other = appointment || silent || hymn;
        return other ? Optional.empty() : Optional.of(found(match.start(), match.end(), word.startsWith("v")));
    }

    private static Optional<Found> possessive(String text, Matcher match) {
        String word = lower(match.group());
        String before = wordBefore(text, match.start());
        String after = wordAfter(text, match.end());
        boolean manner = word.equals("ton")
                && (FRENCH.has("before the noun ton", before.replace("-", ""))
                        || FRENCH.has("after the noun ton", after));
        boolean drum = word.equals("ta") && (before.equals("ta") || after.equals("ta"));
        return manner || drum ? Optional.empty() : Optional.of(found(match.start(), match.end(), word.startsWith("v")));
    }

    private static Optional<Found> imperative(Matcher match) {
        String verb = lower(match.group(2));
        boolean follows = Optional.ofNullable(match.group(3))
                .map(clitic -> CLITIC.matcher(clitic).matches())
                .orElseGet(() -> takes(verb, lower(match.group(4)).replace("'", "")));
        boolean singular = FRENCH.has("tu imperative", verb);
        boolean plural = verb.endsWith("ez") && verb.length() > 4 && !verb.equals("assez");
        return follows && (singular || plural)
                ? Optional.of(found(match.start(2), match.end(2), plural))
                : Optional.empty();
    }

    /** Whether the word behind a verb shows that it is one: {@code visite} and {@code marche} are nouns as well. */
    private static boolean takes(String verb, String next) {
        return FRENCH.has("after imperative", next)
                || (!FRENCH.has("imperative or noun", verb) && FRENCH.has("after unmistakable imperative", next));
    }

    private static Found found(int start, int end, boolean vous) {
        return new Found(new Span(start, end), vous ? AddressForm.VOUS : AddressForm.TU);
    }

    /** With its hyphen where it is joined by one; empty behind a sign. */
    private static String wordBefore(String text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end > 0 && text.charAt(end - 1) == '-' ? end - 1 : end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return lower(text.substring(start, end));
    }

    private static String wordAfter(String text, int at) {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return lower(text.substring(start, end));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
