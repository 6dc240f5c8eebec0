package dev.socialpublisher.tone.ground.figure;

import dev.socialpublisher.tone.ground.figure.Figure.Amount;
import dev.socialpublisher.tone.ground.figure.FigureReader.Read;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shares in words, as per cent: « la moitié », « deux tiers », "a third of". */
final class Fractions {
    private static final List<BigDecimal> HALF = values("50");
    private static final List<BigDecimal> THIRD = values("33.3", "33", "33.33");
    private static final List<BigDecimal> THIRDS = values("66.7", "66", "67", "66.67", "66.6");
    private static final List<BigDecimal> QUARTER = values("25");
    private static final List<BigDecimal> QUARTERS = values("75");

    private static final Map<String, List<BigDecimal>> PHRASES = Map.ofEntries(
            Map.entry("la moitié", HALF),
            Map.entry("half of", HALF),
            Map.entry("half the", HALF),
            Map.entry("un tiers", THIRD),
            Map.entry("le tiers", THIRD),
            Map.entry("a third", THIRD),
            Map.entry("one third", THIRD),
            Map.entry("deux tiers", THIRDS),
            Map.entry("two thirds", THIRDS),
            Map.entry("un quart", QUARTER),
            Map.entry("le quart", QUARTER),
            Map.entry("a quarter", QUARTER),
            Map.entry("one quarter", QUARTER),
            Map.entry("trois quarts", QUARTERS),
            Map.entry("three quarters", QUARTERS));

    private Fractions() {}

    private static List<BigDecimal> values(String... values) {
        return Stream.of(values)
                .map(value -> new BigDecimal(value).stripTrailingZeros())
                .toList();
    }

    static Optional<Read> read(Tokens tokens, int at) {
        boolean hyphen = tokens.is(at + 1, "-") && tokens.joined(at) && tokens.joined(at + 1);
        int last = hyphen ? at + 2 : at + 1;
        List<BigDecimal> values =
                PHRASES.get(tokens.get(at).text() + " " + tokens.get(last).text());
        boolean another = tokens.is(last + 1, "d") // un quart d’heure
                || tokens.is(last + 2, "finale")
                || tokens.is(last + 2, "hour")
                || tokens.is(last + 1, "time");
        if (values == null || another) {
            return Optional.empty();
        }
        boolean preposition = tokens.is(last, "of") || tokens.is(last, "the");
        int end = preposition ? last : last + 1;
        return Optional.of(
                new Read(new Amount(tokens.span(at, end), values, Units.PERCENT, Hedge.EXACT, 0, 0), last + 1));
    }
}
