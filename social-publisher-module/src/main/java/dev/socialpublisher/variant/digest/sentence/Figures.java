package dev.socialpublisher.variant.digest.sentence;

import dev.socialpublisher.text.WordLists;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How telling the numbers of a sentence are: a share, an amount of money or a counted thing tells something; a date, a
 * clock time, an age or a house number alone does not.
 */
public final class Figures {
    /** From here on a sentence's figures are worth a post. */
    public static final double ENOUGH = 0.5;

    private static final String BLANK = "[ \\u00A0\\u202F]";
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}.,:/#-])(\\d{1,3}(?:[" + " \\u00A0\\u202F,]\\d{3})+|\\d+)(?:[.,]\\d+)?");
    private static final Pattern MONEY_FIRST = Pattern.compile("[€$£]\\s?$");
    private static final Pattern NOT_TELLING =
            Pattern.compile("(?:n°|no\\.|№|p\\.|page|art\\.|§|rue|balise|chapitre)\\s?$");
    private static final Pattern WORD_AFTER =
            Pattern.compile("^" + BLANK + "?(?:[%‰€$£]|°C|(?:per cent|pour cent)\\b|[\\p{L}²³]+(?:[-/][\\p{L}²³]+)*)");
    private static final Expression SHARE_FR = new Expression(
            List.of(" sur "), "(?U)\\b(\\p{L}+) (?:\\p{L}+ )?sur (?:deux|trois|quatre|cinq|dix|cent)\\b");
    private static final Expression SHARE_EN = new Expression(
            List.of(" in ", " out of "),
            "(?U)\\b(?:one|two|three|four|five|six|seven|eight|nine) (?:\\p{L}+ )?(?:in|out of) (?:two|three|four|five|ten|a hundred)\\b");

    private final Locale locale;
    private final WordLists words;

    public Figures(Locale locale) {
        this.locale = locale;
        this.words = WordLists.of(locale);
    }

    /** 0 when nothing tells; about 1 for one clear figure; less than the sum when figures crowd. */
    public double telling(String sentence) {
        List<MatchResult> numbers =
                holdsDigit(sentence) ? NUMBER.matcher(sentence).results().toList() : List.of();
        List<Double> weights = numbers.stream()
                .map(number -> weight(number, sentence))
                .filter(weight -> weight > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        double best = weights.stream().limit(2).mapToDouble(Double::doubleValue).sum() * 0.75;
        double shares = saysShare(sentence) ? 0.8 : 0;
        double crowd = Math.max(0, numbers.size() - 3) * 0.25;
        return best + shares == 0 ? 0 : Math.max(0.05, best + shares - crowd);
    }

    private static boolean holdsDigit(String sentence) {
        return sentence.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private boolean saysShare(String sentence) {
        return switch (locale.getLanguage()) {
            case "fr" -> SHARE_FR.standsIn(sentence);
            case "en" -> SHARE_EN.standsIn(sentence);
            default -> false;
        };
    }

    private double weight(MatchResult number, String sentence) {
        String before = sentence.substring(Math.max(0, number.start() - 12), number.start());
        String after = sentence.substring(number.end(), Math.min(sentence.length(), number.end() + 30));
        if (MONEY_FIRST.matcher(before).find()) {
            return 1.2;
        }
        var match = WORD_AFTER.matcher(after);
        if (NOT_TELLING.matcher(before.toLowerCase(locale)).find() || !match.find()) {
            return 0;
        }
        String unit = match.group()
                .strip()
                .replace("\u00A0", "")
                .replace("\u202F", "")
                .toLowerCase(locale);
        return unitWeight(unit, before, after);
    }

    private double unitWeight(String unit, String before, String after) {
        if (words.has("month", unit) || isClock(unit, after) || isAge(unit, before, after)) {
            return 0;
        }
        if (words.has("weak-unit", unit)) {
            return 0.4;
        }
        if (words.has("strong-unit", unit)) {
            return 1.2;
        }
        if (words.has("unit", unit)) {
            return 0.8;
        }
        return words.has("stop", unit) || unit.length() < 3 ? 0 : 0.6;
    }

    private static boolean isClock(String unit, String after) {
        return unit.equals("h")
                || (unit.equals("heures") && after.matches("^.{0,12}(?:du matin|du soir|précises).*"))
                || unit.equals("am")
                || unit.equals("pm")
                || unit.equals("a.m")
                || unit.equals("p.m");
    }

    private static boolean isAge(String unit, String before, String after) {
        boolean years = unit.equals("ans") || unit.equals("years");
        return years && (before.endsWith(", ") || after.contains("old"));
    }
}
