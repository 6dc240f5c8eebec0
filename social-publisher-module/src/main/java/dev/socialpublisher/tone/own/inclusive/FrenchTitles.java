package dev.socialpublisher.tone.own.inclusive;

import dev.socialpublisher.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Women named in the masculine: « Madame le ministre », « une auteur », « elle est directeur ». */
final class FrenchTitles {
    private static final String BEGIN = "(?<![\\p{L}\\p{N}_#@-])";
    private static final String NOUN = "((?:premier )?\\p{L}+(?:-\\p{L}+)?)(?![\\p{L}\\p{N}_·-])";
    private static final Pattern MADAM = compiled(BEGIN + "(?:madame|mme\\.?) (le |l')" + NOUN);
    private static final Pattern ARTICLE = compiled(BEGIN + "(une|la|cette|ma|ta|sa) " + NOUN);
    private static final Pattern OF_HER =
            compiled(BEGIN + "(?:elle (?:est|était|devient|deviendra|devint|fut|sera|reste|a été|avait été)"
                    + "(?: (?:nommée|élue|promue|aussi|désormais|aujourd'hui))?"
                    + "|nommée|élue|promue|désignée|devenue|sacrée) " + NOUN);
    private static final Pattern WORD = compiled(BEGIN + NOUN);

    private final Nouns nouns;

    FrenchTitles(Nouns nouns) {
        this.nouns = nouns;
    }

    /** Those of one place are told once; {@link dev.socialpublisher.tone.kind.Hit} sees to it. */
    List<Wish> in(String folded) {
        List<Wish> found = new ArrayList<>();
        each(MADAM, folded, match -> madam(match).ifPresent(title -> found.add(certain(match, 1, title))));
        each(
                ARTICLE,
                folded,
                match -> feminine(match.group(2))
                        .filter(title -> !Nouns.isListed("verbs", lower(match.group(2)))
                                || !lower(match.group(1)).equals("la"))
                        .ifPresent(title -> found.add(certain(match, 1, match.group(1) + " " + title))));
        each(OF_HER, folded, match -> feminine(match.group(1)).ifPresent(title -> found.add(certain(match, 1, title))));
        each(
                WORD,
                folded,
                match ->
                        nouns.preferred(lower(match.group(1))).ifPresent(title -> found.add(certain(match, 1, title))));
        return found;
    }

    private Optional<String> madam(Matcher match) {
        String noun = lower(match.group(2));
        String article = match.group(1).endsWith("'") ? "l’" : "la ";
        boolean same = Nouns.isListed("same", noun) && article.equals("la ");
        return same ? Optional.of(article + noun) : feminine(noun).map(title -> article + title);
    }

    /** Of a singular. */
    private Optional<String> feminine(String noun) {
        String word = lower(noun);
        return Nouns.isPlural(word) ? Optional.empty() : nouns.feminine(word);
    }

    private static Wish certain(Matcher match, int from, String words) {
        return Wish.certain(new Span(match.start(from), match.end()), words);
    }

    private interface Reading {
        void of(Matcher match);
    }

    private static void each(Pattern pattern, String text, Reading reading) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            reading.of(matcher);
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
