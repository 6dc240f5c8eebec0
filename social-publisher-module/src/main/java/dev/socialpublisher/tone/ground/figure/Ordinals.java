package dev.socialpublisher.tone.ground.figure;

import dev.socialpublisher.tone.ground.figure.Figure.Amount;
import dev.socialpublisher.tone.ground.figure.FigureReader.Read;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places in an order from the third on, and centuries: 21st, 3e, XIXe, « onzième », "eleventh". */
final class Ordinals {
    private static final String FRENCH = "trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz";
    private static final String ENGLISH =
            "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                    + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
    private static final Map<String, Integer> WORDS = words();

    private Ordinals() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        int value = 3;
        for (String stem : FRENCH.split(" ", -1)) {
            words.put(stem + "ième", value);
            words.put(stem + "ièmes", value++);
        }
        words.put("vingtième", 20);
        words.put("centième", 100);
        value = 3;
        for (String word : ENGLISH.split(" ", -1)) {
            words.put(word, value++);
        }
        words.put("hundredth", 100);
        return Map.copyOf(words);
    }

    static Optional<Read> read(Tokens tokens, int at) {
        Integer word = WORDS.get(tokens.get(at).text());
        if (word != null) {
            return Optional.of(ordinal(tokens, at, at + 1, word));
        }
        boolean ending = tokens.joined(at) && FigureReader.isOrdinalEnding(tokens, at + 1);
        String digits = tokens.get(at).text();
        if (ending
                && tokens.isNumber(at)
                && digits.length() <= 6
                && digits.indexOf(' ') < 0
                && digits.indexOf(',') < 0
                && digits.indexOf('.') < 0) {
            return Optional.of(ordinal(tokens, at, at + 2, Integer.parseInt(digits)));
        }
        return roman(tokens, at);
    }

    /** « xixe »: the letters and their ending are one token; taken only where a century follows. */
    private static Optional<Read> roman(Tokens tokens, int at) {
        String word = tokens.get(at).text();
        if (!tokens.is(at + 1, "siècle") || !word.matches("[ivx]{1,6}(?:e|er|ème)")) {
            return Optional.empty();
        }
        int value = 0;
        String letters = word.replaceAll("[^ivx]", "");
        for (int i = 0; i < letters.length(); i++) {
            int each = worth(letters.charAt(i));
            boolean lessens = i + 1 < letters.length() && worth(letters.charAt(i + 1)) > each;
            value += lessens ? -each : each;
        }
        return Optional.of(ordinal(tokens, at, at + 1, value));
    }

    private static int worth(char letter) {
        return letter == 'x' ? 10 : letter == 'v' ? 5 : 1;
    }

    private static Read ordinal(Tokens tokens, int at, int end, int value) {
        List<BigDecimal> readings = List.of(BigDecimal.valueOf(value).stripTrailingZeros());
        return new Read(new Amount(tokens.span(at, end), readings, Units.ORDINAL, Hedge.EXACT, 0, 0), end);
    }
}
