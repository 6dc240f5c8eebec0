package dev.socialpublisher.tone.ground.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words before a figure say of its exactness. */
public enum Hedge {
    EXACT(null),
    ABOUT("environ|pr[eè]s de|autour de|aux alentours de|à peu près|quelque|l'ordre de|à quelque|about|around"
            + "|roughly|approximately|approx\\.?|some|circa|an? estimated|close to"),
    /** The article's figure is the same or more. */
    AT_LEAST(
            "plus (?:de|d')|au moins|au-delà de|au-dessus de|(?:dépasse|dépassent|dépassé)|more than|over|at least|above"
                    + "|upwards of|exceed(?:s|ed)?|passe la barre des"),
    /** The article's figure is the same or less. */
    AT_MOST(
            "presque|quasiment|près d'|moins (?:de|d')|jusqu'à|au plus|à peine|nearly|almost|less than|fewer than|under|up to"
                    + "|at most|below|not quite");

    private static final int FARTHEST = 24;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Optional<Pattern> words;

    Hedge(@Nullable String words) {
        this.words = Optional.ofNullable(words).map(it -> Pattern.compile("(?<!\\p{L})(?:" + it + ") ?$"));
    }

    /** {@code plain} as {@link Tokens#plain}; the figure begins at {@code at}. */
    static Hedge before(String plain, int at) {
        String words = plain.substring(Math.max(0, at - FARTHEST), at);
        if (words.isEmpty() || !Character.isLetter(words.charAt(Math.max(0, words.length() - 2)))) {
            return EXACT;
        }
        for (Hedge hedge : new Hedge[] {AT_MOST, AT_LEAST, ABOUT}) {
            if (hedge.words.filter(it -> it.matcher(words).find()).isPresent()) {
                return hedge;
            }
        }
        return EXACT;
    }

    /** The least figure of an article that bears out {@code claimed}. */
    BigDecimal least(BigDecimal claimed, int rounding) {
        return this == EXACT || this == AT_LEAST
                ? claimed
                : claimed.multiply(HUNDRED).divide(BigDecimal.valueOf(100L + rounding), MathContext.DECIMAL64);
    }

    /** The greatest figure of an article that bears out {@code claimed}. */
    BigDecimal most(BigDecimal claimed, int rounding) {
        return this == EXACT || this == AT_MOST
                ? claimed
                : claimed.multiply(HUNDRED).divide(BigDecimal.valueOf(100L - rounding), MathContext.DECIMAL64);
    }
}
