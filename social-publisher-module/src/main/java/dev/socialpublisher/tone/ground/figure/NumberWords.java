package dev.socialpublisher.tone.ground.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers written in words: « quatre-vingt-dix-sept », "two hundred and five", « une quinzaine », "a dozen". */
final class NumberWords {
    private static final Map<String, Integer> FRENCH =
            numbers("un une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8"
                    + " neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt vingts 20 trente 30 quarante 40"
                    + " cinquante 50 soixante 60 septante 70 huitante octante 80 nonante 90 cent cents 100");

    private static final Map<String, Integer> ENGLISH =
            numbers("a an one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8"
                    + " nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18"
                    + " nineteen 19 twenty 20 thirty 30 forty fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90"
                    + " hundred hundreds 100");

    private static final Map<String, Integer> ROUND = numbers("huitaine 8 dizaine 10 douzaine dozen 12 quinzaine 15"
            + " vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 soixantaine 60 centaine 100 millier 1000");

    private static final Map<String, Integer> MULTIPLIERS =
            Map.of("mille", 3, "thousand", 3, "million", 6, "millions", 6, "milliard", 9, "milliards", 9, "billion", 9);

    private final Tokens tokens;
    private final boolean french;
    private final Map<String, Integer> words;
    private int at;
    private long total;
    private long current;
    private boolean rounded;

    private NumberWords(Tokens tokens, int at, boolean french) {
        this.tokens = tokens;
        this.at = at;
        this.french = french;
        this.words = french ? FRENCH : ENGLISH;
    }

    /**
     * A number.
     *
     * @param next the token behind
     * @param rounded whether the word itself says so
     */
    record Read(long value, int next, boolean rounded) {}

    private static Map<String, Integer> numbers(String words) {
        Map<String, Integer> numbers = new HashMap<>();
        String[] parts = words.split(" ", -1);
        int from = 0;
        for (int i = 0; i < parts.length; i++) {
            if (Character.isDigit(parts[i].charAt(0))) {
                for (int word = from; word < i; word++) {
                    numbers.put(parts[word], Integer.valueOf(parts[i]));
                }
                from = i + 1;
            }
        }
        return Map.copyOf(numbers);
    }

    /** The longest number that begins at a token; « un » and "one" by themselves are articles, not numbers. */
    static Optional<Read> at(Tokens tokens, int at, String language) {
        boolean speaks = language.equals("fr") || language.equals("en");
        return speaks ? new NumberWords(tokens, at, language.equals("fr")).read() : Optional.empty();
    }

    private Optional<Read> read() {
        int start = at;
        int end = at;
        while (take(at)) {
            end = at + 1;
            at = following(at);
        }
        boolean onlyArticle = end == start + 1 && value(start) == 1;
        return end == start || onlyArticle ? Optional.empty() : Optional.of(new Read(total + current, end, rounded));
    }

    /** The next word, past a hyphen, or past « et », "and" where a number goes on behind it. */
    private int following(int i) {
        boolean hyphen = tokens.is(i + 1, "-") && tokens.joined(i) && tokens.joined(i + 1);
        int next = hyphen ? i + 2 : i + 1;
        if (!french && tokens.is(next, "and")) {
            int value = value(next + 1);
            return current + total >= 100 && low() == 0 && value > 0 && value < 100 ? next + 1 : next;
        }
        if (french && tokens.is(next, "et")) {
            int behind = tokens.is(next + 1, "-") ? next + 2 : next + 1;
            return low() >= 20 && (value(behind) == 1 || value(behind) == 11) ? behind : next;
        }
        return hyphen || tokens.near(i) ? next : tokens.size();
    }

    private int value(int i) {
        return words.getOrDefault(tokens.get(i).text(), 0);
    }

    private long low() {
        return current % 100;
    }

    private boolean take(int i) {
        String word = tokens.get(i).text();
        Integer zeros = MULTIPLIERS.get(word);
        if (zeros != null) {
            return multiply(zeros);
        }
        Integer round = ROUND.get(word);
        if (round != null) {
            boolean free = total == 0 && current <= 1;
            current = free ? round : current;
            rounded |= free;
            return free;
        }
        return !rounded && add(value(i));
    }

    private boolean multiply(int zeros) {
        long factor = (long) Math.pow(10, zeros);
        if (total % factor != 0 || (total > 0 && total <= factor) || rounded) {
            return false;
        }
        total += Math.max(1, current) * factor;
        current = 0;
        return true;
    }

    private boolean add(int value) {
        if (value == 100) {
            boolean joins = current < (french ? 10 : 100);
            current = joins ? Math.max(1, current) * 100 : current;
            return joins;
        }
        if (french && value == 20 && low() == 4) {
            current += 76;
            return true;
        }
        boolean joins = value > 0 && (low() == 0 || joinsOnes(value) || joinsTeens(value));
        current = joins ? current + value : current;
        return joins;
    }

    private boolean joinsOnes(int value) {
        return value < 10 && low() % 10 == 0 && (low() >= 20 || (french && value >= 7));
    }

    /** Soixante-douze, quatre-vingt-douze. */
    private boolean joinsTeens(int value) {
        return french && value >= 10 && value < 20 && (low() == 60 || low() == 80);
    }
}
