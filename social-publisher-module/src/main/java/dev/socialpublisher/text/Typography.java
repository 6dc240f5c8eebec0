package dev.socialpublisher.text;

import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs what a keyboard spoils: apostrophes, quotation marks, ellipses, dashes, and in French ordinals and the no-break
 * spaces. France: U+202F before ; ! ? and between thousands, U+00A0 before the colon, inside guillemets and before units
 * (Lexique des règles typographiques de l’Imprimerie nationale). Switzerland: U+202F before the colon and inside guillemets
 * too; Canada: no space before ; ! ?. These two are from common use and were not held against a source yet.
 * Words are never changed; addresses, handles, hashtags, clock times and code are passed over. Repairing twice changes
 * nothing more.
 */
public final class Typography {
    private static final String B = "[ \\t\\u00A0\\u202F\\u2009]";
    private static final String NOT_BEFORE_MARK = "[^\\s\\u00A0\\u202F\\u2009(\\[«“‘;:!?¿¡]";
    private static final String ENDS = "(?=[\\s\\u00A0\\u202F\\u2009»”’\"')\\].,…]|$)";
    private static final String UNIT =
            "(?:[%‰€$£]|°C|(?:km|kg|cm|mm|ha|km/h|m²|km²|m³|kWh|MWh|MW|GW|kW|m|g|h|min)(?![\\p{L}\\p{N}])"
                    + "|(?:millions?|milliards?|million|billion|euros?)(?!\\p{L}))";

    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    private static final List<Rule> SHARED = List.of(
            new Rule(List.of("  "), "(?<=\\S) {2,}(?=\\S)", " "),
            new Rule(List.of("..."), "(?<!\\.)\\.{3,}", "…"),
            new Rule(List.of("'"), "(?<=\\p{L})'(?=[\\p{L}\\p{N}«“\"])|(?<=\\d)'(?=s(?!\\p{L}))", "’"),
            new Rule(DIGITS, "(?<=\\d) (?=" + UNIT + ")|(?<=\\d h) (?=\\d)|(?<=n°) (?=\\d)", "\u00A0"));

    private static final List<Rule> FRENCH = List.of(
            new Rule(List.of("«"), "«" + B + "*(?=[^\\s\\u00A0\\u202F\\u2009»])", "«\u00A0"),
            new Rule(List.of("»"), "(?<=[^\\s\\u00A0\\u202F\\u2009«])" + B + "*»", "\u00A0»"),
            new Rule(
                    List.of(";", "!", "?"),
                    "(?<=" + NOT_BEFORE_MARK + ")" + B + "*((?!;\\))[;!?]{1,8})" + ENDS,
                    "\u202F$1"),
            new Rule(List.of("%"), "(?<=\\d)" + B + "?(?=%)", "\u00A0"),
            new Rule(List.of("1ère"), "(?<=(?<![\\p{L}\\p{N}])1)ère(s?)(?![\\p{L}\\p{N}])", "re$1"),
            new Rule(DIGITS, "(?<=(?<![\\p{L}\\p{N}])\\d{1,4})[eè]me(s?)(?![\\p{L}\\p{N}])", "e$1"),
            new Rule(List.of(":"), "(?<=" + NOT_BEFORE_MARK + ")" + B + "*:(?=[\\s\\u00A0\\u202F«“\"]|$)", "\u00A0:"),
            new Rule(
                    DIGITS,
                    "(?<![\\p{L}\\p{N}.,/+])(?<!\\d" + B + ")\\d{1,3}(?:" + B + "\\d{3})+(?!" + B + "?\\d|\\p{L})",
                    match -> match.group().replaceAll(B, "\u202F")),
            new Rule(
                    List.of("M. ", "MM. ", "Mme ", "Mmes ", "Mlle ", "Dr "),
                    "(?<=(?<!\\p{L})(?:M\\.|MM\\.|Mme|Mmes|Mlle|Dr)) (?=\\p{Lu})",
                    "\u00A0"));

    private static final List<Rule> SWISS = List.of(new Rule(
            List.of("«", "»", ":"), "(?<=«)\u00A0|\u00A0(?=»)|\u00A0(?=:(?:[\\s\\u00A0\\u202F«“\"]|$))", "\u202F"));

    private static final List<Rule> CANADIAN = List.of(
            new Rule(List.of(";", "!", "?"), "(?<=" + NOT_BEFORE_MARK + ")" + B + "+([;!?]{1,8})" + ENDS, "$1"));

    private static final List<Rule> AMERICAN =
            List.of(new Rule(List.of(" -- ", " – "), "(?<=[\\p{L}\\p{N}”’]) (?:--|–) (?=[\\p{L}\\p{N}“‘])", "—"));

    private static final List<Rule> BRITISH =
            List.of(new Rule(List.of(" -- "), "(?<=[\\p{L}\\p{N}”’]) -- (?=[\\p{L}\\p{N}“‘])", " – "));

    private static final List<Rule> ENGLISH = List.of(
            new Rule(List.of("%"), "(?<=\\d)" + B + "(?=%)", ""),
            new Rule(DIGITS, "(?<=(?<![\\d-])(?:1[5-9]|20)\\d\\d)-(?=(?:1[5-9]|20)\\d\\d(?![\\d-]))", "–"),
            new Rule(List.of("'"), "(?<=^|[\\s(\\[“])'(?=(?:[Tt]is|[Tt]was|em|til|cause|n)(?!\\p{L})|\\p{N})", "’"),
            new Rule(List.of("'"), "(?<=^|[\\s(\\[“])'(?=\\p{L})", "‘"),
            new Rule(List.of("'"), "(?<=[\\p{L}.,!?])'(?=[\\s.,;:!?)\\]”]|$)", "’"),
            new Rule(List.of("Mr", "Ms", "Dr"), "(?<=(?<!\\p{L})(?:Mr|Mrs|Ms|Dr)\\.?) (?=\\p{Lu})", "\u00A0"));

    private Typography() {}

    /** NFC, with the marks and spaces of the locale's language; languages other than French and English: shared repairs. */
    public static String repair(String text, Locale locale) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        return switch (locale.getLanguage()) {
            case "fr" ->
                applied(
                        local(locale),
                        applied(FRENCH, StraightQuotes.turn(applied(SHARED, normal), "«\u00A0", "\u00A0»")));
            case "en" ->
                applied(local(locale), applied(ENGLISH, StraightQuotes.turn(applied(SHARED, normal), "“", "”")));
            default -> applied(SHARED, normal);
        };
    }

    private static List<Rule> local(Locale locale) {
        return switch (locale.toLanguageTag()) {
            case "fr-CH" -> SWISS;
            case "fr-CA" -> CANADIAN;
            case "en-US" -> AMERICAN;
            case "en", "en-GB", "en-IE" -> BRITISH;
            default -> List.of();
        };
    }

    private static String applied(List<Rule> rules, String text) {
        String repaired = text;
        for (Rule rule : rules) {
            repaired = rule.apply(repaired);
        }
        return repaired;
    }

    /**
     * One repair; a match that touches a kept stretch is left alone.
     *
     * @param signs of which one stands in every match: most sentences have nothing to repair
     */
    private record Rule(List<String> signs, Pattern pattern, Function<MatchResult, String> repair) {
        Rule(List<String> signs, String pattern, String replacement) {
            this(signs, Pattern.compile(pattern), match -> filled(replacement, match));
        }

        Rule(List<String> signs, String pattern, Function<MatchResult, String> repair) {
            this(signs, Pattern.compile(pattern), repair);
        }

        String apply(String text) {
            if (signs.stream().noneMatch(text::contains)) {
                return text;
            }
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find()) {
                return text;
            }
            Iterator<Span> kept = Kept.spans(text).iterator();
            Span next = kept.hasNext() ? kept.next() : null;
            StringBuilder repaired = new StringBuilder();
            int from = 0;
            do {
                while (next != null && next.end() <= matcher.start()) {
                    next = kept.hasNext() ? kept.next() : null;
                }
                if (next == null || next.start() >= matcher.end()) {
                    repaired.append(text, from, matcher.start()).append(repair.apply(matcher));
                    from = matcher.end();
                }
            } while (matcher.find());
            return repaired.append(text, from, text.length()).toString();
        }

        private static String filled(String replacement, MatchResult match) {
            return match.groupCount() == 0 || match.group(1) == null
                    ? replacement
                    : replacement.replace("$1", match.group(1));
        }
    }
}
