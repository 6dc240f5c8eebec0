package dev.socialpublisher.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** French marks and spaces, by country. */
final class FrenchRules {
    private static final String B = "[ \\t\\u00A0\\u202F\\u2009]";
    private static final String NOT_BEFORE_MARK = "[^\\s\\u00A0\\u202F\\u2009(\\[«“‘;:!?¿¡]";
    private static final String ENDS = "(?=[\\s\\u00A0\\u202F\\u2009»”’\"')\\].,…]|$)";
    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    private static final List<Repair> SAME = List.of(
            new Repair(List.of("%"), "(?<=\\d)" + B + "?(?=%)", "\u00A0"),
            new Repair(List.of("1ère"), "(?<=(?<![\\p{L}\\p{N}])1)ère(s?)(?![\\p{L}\\p{N}])", "re$1"),
            new Repair(DIGITS, "(?<=(?<![\\p{L}\\p{N}])\\d{1,4})[eè]me(s?)(?![\\p{L}\\p{N}])", "e$1"),
            new Repair(
                    DIGITS,
                    "(?<![\\p{L}\\p{N}.,/+])(?<!\\d" + B + ")\\d{1,3}(?:" + B + "\\d{3})+(?!" + B + "?\\d|\\p{L})",
                    match -> match.group().replaceAll(B, "\u202F")),
            new Repair(
                    List.of("M. ", "MM. ", "Mme ", "Mmes ", "Mlle ", "Dr "),
                    "(?<=(?<!\\p{L})(?:M\\.|MM\\.|Mme|Mmes|Mlle|Dr)) (?=\\p{Lu})",
                    "\u00A0"));

    /** No mark and no end of a line: between the marks of one quotation. */
    private static final String FRENCH_WORDS = "([^«»“”\\n]{0,400})";

    private static final String FRENCH_INNER = "«" + B + "*([^«»“”\\n]{1,400}?)" + B + "*»";

    /** Guillemets outside, “ ” inside; guillemets twice pass in Europe, where the codes differ. */
    private static final Repair TURNED = new Repair(
            List.of("“"),
            "“" + FRENCH_WORDS + FRENCH_INNER + FRENCH_WORDS + "”",
            match -> "«" + match.group(1) + "“" + match.group(2) + "”" + match.group(3) + "»");

    /** Source: vitrinelinguistique.oqlf.gouv.qc.ca/23386 (citation de second rang), read 2026-11-23. */
    private static final Repair TWICE_IN_CANADA = new Repair(
            List.of("«"),
            "«" + FRENCH_WORDS + FRENCH_INNER + FRENCH_WORDS + "»",
            match -> "«" + match.group(1) + "“" + match.group(2) + "”" + match.group(3) + "»");

    private static final FrenchRules FRANCE = new FrenchRules("fr-FR", List.of(TURNED));

    private static final Map<String, FrenchRules> BY_COUNTRY = Map.of(
            "fr-CH", new FrenchRules("fr-CH", List.of(TURNED)),
            "fr-CA", new FrenchRules("fr-CA", List.of(TURNED, TWICE_IN_CANADA)));

    private final String inside;
    private final List<Repair> rules;

    private FrenchRules(String country, List<Repair> quotations) {
        FrenchSpaces spaces = FrenchSpaces.of(country);
        this.inside = spaces.inside().usual();
        this.rules = Stream.of(quotations, spaced(spaces), SAME)
                .flatMap(List::stream)
                .toList();
    }

    /** Those of France for any country without its own. */
    static FrenchRules of(Locale locale) {
        String tag = locale.toLanguageTag();
        return Optional.ofNullable(BY_COUNTRY.get(tag)).orElse(FRANCE);
    }

    String repair(String text) {
        return Repair.all(rules, StraightQuotes.turn(text, "«" + inside, inside + "»"));
    }

    private static List<Repair> spaced(FrenchSpaces spaces) {
        return List.of(
                new Repair(
                        List.of("«"),
                        "«(" + B + "*)(?=[^\\s\\u00A0\\u202F\\u2009»])",
                        match -> "«" + spaces.inside().instead(match.group(1))),
                new Repair(
                        List.of("»"),
                        "(?<=[^\\s\\u00A0\\u202F\\u2009«])(" + B + "*)»",
                        match -> spaces.inside().instead(match.group(1)) + "»"),
                new Repair(
                        List.of(";", "!", "?"),
                        "(?<=" + NOT_BEFORE_MARK + ")(" + B + "*)((?!;\\))[;!?]{1,8})" + ENDS,
                        match -> spaces.high().instead(match.group(1)) + match.group(2)),
                new Repair(
                        List.of(":"),
                        "(?<=" + NOT_BEFORE_MARK + ")(" + B + "*):(?=[\\s\\u00A0\\u202F«“\"]|$)",
                        match -> spaces.colon().instead(match.group(1)) + ":"));
    }
}
