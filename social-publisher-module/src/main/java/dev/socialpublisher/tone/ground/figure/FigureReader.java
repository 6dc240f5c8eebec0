package dev.socialpublisher.tone.ground.figure;

import dev.socialpublisher.text.WordLists;
import dev.socialpublisher.tone.ground.figure.Figure.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the figures of a text. Linear in its length; reads the same words in the same way wherever they stand. */
public final class FigureReader {
    private static final Set<String> ORDINAL_ENDINGS =
            Set.of("er", "ère", "re", "e", "ème", "eme", "ième", "nd", "nde", "st", "rd", "th");

    private final String plain;
    private final Tokens tokens;
    private final Locale locale;
    private final boolean french;
    private final Calendar calendar;
    private final List<Figure> found = new ArrayList<>();

    private FigureReader(String plain, Tokens tokens, Locale locale) {
        this.plain = plain;
        this.tokens = tokens;
        this.locale = locale;
        this.french = locale.getLanguage().equals("fr");
        this.calendar = new Calendar(tokens, locale);
    }

    /** In order, without overlaps. */
    public static List<Figure> read(String text, Locale locale) {
        return new FigureReader(Tokens.plain(text), Tokens.of(text), locale).run();
    }

    /** A figure and the token behind it. */
    record Read(Figure figure, int next) {}

    private List<Figure> run() {
        int at = 0;
        while (at < tokens.size()) {
            at = Idioms.skip(tokens, at);
            Optional<Read> read = readAt(at);
            read.ifPresent(it -> found.add(it.figure()));
            at = read.map(Read::next).orElse(at + 1);
        }
        return List.copyOf(found);
    }

    private Optional<Read> readAt(int at) {
        if (!tokens.isNumber(at) && !tokens.isWord(at) && !Units.isCurrency(tokens, at)) {
            return Optional.empty();
        }
        boolean insideWord = tokens.isNumber(at) && tokens.isWord(at - 1) && tokens.joined(at - 1);
        if (insideWord || tokens.is(at + 1, "\u20E3") || tokens.is(at + 1, "\uFE0F")) {
            return Optional.empty();
        }
        return calendar.read(at)
                .or(() -> Fractions.read(tokens, at))
                .or(() -> Ordinals.read(tokens, at))
                .or(() -> amount(at));
    }

    private Optional<Read> amount(int at) {
        boolean moneyFirst = Units.isCurrency(tokens, at) && tokens.joined(at) && tokens.isNumber(at + 1);
        int start = moneyFirst ? at + 1 : at;
        if (tokens.isNumber(start)) {
            return Digits.read(tokens.get(start).text(), french).flatMap(digits -> inDigits(at, start, digits));
        }
        return NumberWords.at(tokens, at, locale.getLanguage())
                .filter(words -> !Idioms.isMeant(tokens, at, words.next(), french))
                .map(words -> inWords(at, words));
    }

    private Optional<Read> inDigits(int at, int start, Digits.Read digits) {
        boolean money = start > at;
        int next = start + 1;
        Optional<Integer> zeros = Units.zeros(tokens, next, money);
        next += zeros.isPresent() ? 1 : 0;
        Optional<Units.Found> unit =
                money ? Optional.of(new Units.Found(tokens.get(at).text(), next)) : unit(next);
        boolean attached = tokens.isWord(start + 1) && tokens.joined(start);
        boolean plural = tokens.is(start + 1, "s");
        if (attached && zeros.isEmpty() && unit.isEmpty() && !plural) {
            return Optional.empty();
        }
        int factor = zeros.orElse(0);
        List<BigDecimal> readings = digits.readings().stream()
                .map(reading -> reading.scaleByPowerOfTen(factor).stripTrailingZeros())
                .toList();
        int end = unit.filter(it -> !it.unit().equals(Units.THINGS))
                .map(Units.Found::next)
                .orElse(next);
        return Optional.of(new Read(
                new Amount(
                        tokens.span(at, end),
                        readings,
                        unit.map(Units.Found::unit).orElse(Units.NONE),
                        Hedge.before(plain, tokens.get(at).from()),
                        factor,
                        digits.decimals()),
                end));
    }

    private Read inWords(int at, NumberWords.Read words) {
        Optional<Units.Found> unit = unit(words.next());
        int end = unit.filter(it -> !it.unit().equals(Units.THINGS))
                .map(Units.Found::next)
                .orElse(words.next());
        Hedge said = Hedge.before(plain, tokens.get(at).from());
        Amount amount = new Amount(
                tokens.span(at, end),
                List.of(BigDecimal.valueOf(words.value()).stripTrailingZeros()),
                unit.map(Units.Found::unit).orElse(Units.NONE),
                said == Hedge.EXACT && words.rounded() ? Hedge.ABOUT : said,
                0,
                0);
        return new Read(amount, end);
    }

    /** The unit behind a number; « 40 touffes » counts things, « 40, dit-il » leaves open what. */
    private Optional<Units.Found> unit(int at) {
        Optional<Units.Found> unit = Units.at(tokens, at);
        if (unit.isPresent() || !tokens.isWord(at) || !tokens.near(at - 1)) {
            return unit;
        }
        String word = tokens.get(at).text();
        boolean grammatical = WordLists.of(locale).has("stop", word) || word.length() < 3;
        return grammatical ? Optional.empty() : Optional.of(new Units.Found(Units.THINGS, at));
    }

    static boolean isOrdinalEnding(Tokens tokens, int at) {
        return tokens.isOneOf(at, ORDINAL_ENDINGS);
    }
}
