package dev.socialpublisher.variant.digest;

import dev.socialpublisher.text.Quotes;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.text.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks in a quotation within a paragraph: the name beside the verb of saying, or, where only a pronoun stands
 * there, the one person that the paragraph has named so far. Anything less certain is no attribution.
 */
final class Attribution {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern PRONOUN = Pattern.compile("il|elle|he|she");
    private static final int REACH = 120;
    private static final int VERB_WITHIN = 4;

    private final String text;
    private final Locale locale;
    private final WordLists words;

    Attribution(String text, Locale locale) {
        this.text = text;
        this.locale = locale;
        this.words = WordLists.of(locale);
    }

    /** Where the paragraph names the speaker of a quotation that stands in a sentence. */
    Optional<Span> of(Span quote, Span sentence) {
        Span after = new Span(quote.end(), Math.min(sentence.end(), quote.end() + REACH));
        Span before = new Span(sentence.start(), quote.start());
        return behind(after, quote).or(() -> introduced(before, quote));
    }

    /** Whether a « dit-il » or « rappelle X » stands inside the quotation itself. */
    boolean interrupts(Span quoted) {
        int comma = text.indexOf(',', quoted.start());
        while (comma >= 0 && comma < quoted.end()) {
            if (isIncise(new Span(comma + 1, Math.min(quoted.end(), comma + 1 + REACH)))) {
                return true;
            }
            comma = text.indexOf(',', comma + 1);
        }
        return false;
    }

    private boolean isIncise(Span behindComma) {
        Matcher matcher = WORD.matcher(behindComma.of(text));
        boolean said = false;
        for (int i = 0; i < VERB_WITHIN && matcher.find(); i++) {
            String word = matcher.group();
            if (said) {
                return isPronoun(word) || words.has("article", word) || Character.isUpperCase(word.codePointAt(0));
            }
            said = words.has("saying", word) || (i == 0 && (word.equals("a") || word.equals("ai")));
        }
        return false;
    }

    private Optional<Span> behind(Span after, Span quote) {
        Optional<Span> verb = sayingVerb(after);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> name = Names.find(after.of(text), locale).stream()
                .map(span -> span.shift(after.start()))
                .filter(span -> beside(verb.get(), span))
                .findFirst();
        boolean pronoun = pronounBeside(verb.get(), after);
        return name.isPresent() || !pronoun ? name : onlyPersonBefore(quote);
    }

    private Optional<Span> introduced(Span before, Span quote) {
        String intro = before.of(text).strip();
        if (!(intro.endsWith(":") || intro.endsWith(",")) || allSaying(before).isEmpty()) {
            return Optional.empty();
        }
        List<Span> names = Names.find(before.of(text), locale).stream()
                .map(span -> span.shift(before.start()))
                .toList();
        boolean pronoun = WORD.matcher(intro).results().anyMatch(match -> isPronoun(match.group()));
        if (names.isEmpty() && pronoun) {
            return onlyPersonBefore(quote);
        }
        boolean besideVerb =
                names.size() == 1 && allSaying(before).stream().anyMatch(verb -> beside(verb, names.get(0)));
        return besideVerb ? Optional.of(names.get(0)) : Optional.empty();
    }

    private Optional<Span> sayingVerb(Span within) {
        Matcher matcher = WORD.matcher(within.of(text));
        for (int i = 0; i < VERB_WITHIN + 2 && matcher.find(); i++) {
            if (words.has("saying", matcher.group().toLowerCase(locale))) {
                return Optional.of(new Span(matcher.start(), matcher.end()).shift(within.start()));
            }
        }
        return Optional.empty();
    }

    private List<Span> allSaying(Span within) {
        return WORD.matcher(within.of(text))
                .results()
                .filter(match -> words.has("saying", match.group().toLowerCase(locale)))
                .map(match -> new Span(match.start(), match.end()).shift(within.start()))
                .toList();
    }

    /** At most two words apart and no clause between, on either side. */
    private boolean beside(Span verb, Span name) {
        boolean verbFirst = verb.end() <= name.start();
        Span first = verbFirst ? verb : name;
        Span second = verbFirst ? name : verb;
        String gap = text.substring(Math.min(first.end(), second.start()), second.start());
        return gap.indexOf(',') < 0 && WORD.matcher(gap).results().count() <= 2;
    }

    private boolean pronounBeside(Span verb, Span after) {
        Span near = new Span(Math.max(after.start(), verb.start() - 8), Math.min(after.end(), verb.end() + 8));
        return WORD.matcher(near.of(text)).results().anyMatch(match -> isPronoun(match.group()));
    }

    private Optional<Span> onlyPersonBefore(Span quote) {
        List<Span> quotes = Quotes.spans(text);
        List<Span> names = Names.find(text.substring(0, quote.start()), locale).stream()
                .filter(name -> quotes.stream().noneMatch(other -> other.contains(name)))
                .toList();
        long distinct = names.stream().map(name -> name.of(text)).distinct().count();
        return distinct == 1 ? Optional.of(names.get(names.size() - 1)) : Optional.empty();
    }

    private boolean isPronoun(String word) {
        return PRONOUN.matcher(word.toLowerCase(locale)).matches();
    }
}
