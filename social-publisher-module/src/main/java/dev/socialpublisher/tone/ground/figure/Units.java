package dev.socialpublisher.tone.ground.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Units of measure, currencies and shares under one name in both languages. */
final class Units {
    static final String NONE = "";
    /** Something is counted, but in no unit that is known. */
    static final String THINGS = "things";

    static final String PERCENT = "%";
    static final String HOUR = "h";
    static final String ORDINAL = "th";

    private static final Map<String, String> NAMES = names(
            "% %",
            "‰ ‰",
            "€ € euro euros eur",
            "$ $ dollar dollars usd",
            "£ £ livre livres pound pounds gbp quid",
            "chf chf franc francs",
            "h h heure heures hour hours hr hrs",
            "min min minute minutes mn",
            "s s seconde secondes seconds sec",
            "day jour jours day days journée journées",
            "week semaine semaines week weeks",
            "month mois month months",
            "year an ans année années year years yr yrs",
            "century siècle siècles century centuries",
            "km km kilomètre kilomètres kilometre kilometres kilometer kilometers",
            "m m mètre mètres metre metres meter meters",
            "cm cm centimètre centimètres centimetre centimetres centimeter centimeters",
            "mm mm millimètre millimètres millimetre millimetres",
            "ha ha hectare hectares",
            "kg kg kilo kilos kilogramme kilogrammes kilogram kilograms",
            "g g gramme grammes gram grams",
            "t t tonne tonnes ton tons",
            "l l litre litres liter liters",
            "° ° degré degrés degree degrees",
            "kn nœud nœuds knot knots",
            "mi mile miles",
            "ft foot feet ft",
            "kwh kwh",
            "mw mw mégawatt mégawatts megawatt megawatts",
            "gw gw gigawatt gigawatts");

    private static final Map<String, Integer> ZEROS = zeros();

    private Units() {}

    /** A unit and the token behind it. */
    record Found(String unit, int next) {}

    private static Map<String, String> names(String... lines) {
        Map<String, String> names = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                names.put(words[i], words[0]);
            }
        }
        return Map.copyOf(names);
    }

    private static Map<String, Integer> zeros() {
        Map<String, Integer> zeros = new HashMap<>();
        zeros.putAll(Map.of("mille", 3, "millier", 3, "milliers", 3, "thousand", 3, "thousands", 3, "k", 3));
        zeros.putAll(Map.of("million", 6, "millions", 6, "mn", 6));
        zeros.putAll(Map.of("milliard", 9, "milliards", 9, "md", 9, "mds", 9, "billion", 9, "billions", 9, "bn", 9));
        return Map.copyOf(zeros);
    }

    /** Noughts that a word adds to the number before it; {@code m} does so only beside a currency. */
    static Optional<Integer> zeros(Tokens tokens, int at, boolean money) {
        if (tokens.is(at, "m") && (money || isCurrency(tokens, at + 1))) {
            return Optional.of(6);
        }
        return tokens.isWord(at) ? Optional.ofNullable(ZEROS.get(tokens.get(at).text())) : Optional.empty();
    }

    static boolean isCurrency(Tokens tokens, int at) {
        return tokens.is(at, "€") || tokens.is(at, "$") || tokens.is(at, "£");
    }

    /** The unit at a token, past a hyphen or the French « de » of millions. */
    static Optional<Found> at(Tokens tokens, int at) {
        int i = at;
        if (tokens.is(i, "-") && tokens.joined(i) && tokens.joined(i - 1)) {
            i++;
        }
        if (tokens.is(i, "d") && tokens.is(i + 1, "'")) {
            i += 2;
        } else if (tokens.is(i, "de") || tokens.is(i, "of")) {
            i++;
        }
        if (tokens.is(i, "square") || tokens.is(i, "cubic")) {
            String power = tokens.is(i, "square") ? "²" : "³";
            return named(tokens, i + 1).map(found -> new Found(found.unit() + power, found.next()));
        }
        return named(tokens, i);
    }

    private static Optional<Found> named(Tokens tokens, int at) {
        boolean perCent = (tokens.is(at, "pour") || tokens.is(at, "per")) && tokens.is(at + 1, "cent");
        if (perCent) {
            return Optional.of(new Found(PERCENT, at + 2));
        }
        if (tokens.is(at, "percent")) {
            return Optional.of(new Found(PERCENT, at + 1));
        }
        String name = NAMES.get(tokens.get(at).text());
        if (name == null) {
            return Optional.empty();
        }
        boolean power = tokens.joined(at) && (tokens.is(at + 1, "²") || tokens.is(at + 1, "³"));
        boolean speed = tokens.is(at + 1, "/") && tokens.is(at + 2, "h") && tokens.joined(at) && tokens.joined(at + 1);
        if (power) {
            return Optional.of(new Found(name + tokens.get(at + 1).text(), at + 2));
        }
        if (speed) {
            return Optional.of(new Found(name + "/h", at + 3));
        }
        return Optional.of(squared(tokens, name, at + 1));
    }

    private static Found squared(Tokens tokens, String name, int next) {
        String word = tokens.get(next).text();
        if (word.startsWith("carré")) {
            return new Found(name + "²", next + 1);
        }
        return word.startsWith("cube") ? new Found(name + "³", next + 1) : new Found(name, next);
    }
}
