package dev.socialpublisher.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Repairs what a keyboard spoils: apostrophes, quotation marks, ellipses, dashes, and in French ordinals and the no-break
 * spaces. Between French thousands U+202F, before units U+00A0 (Lexique des règles typographiques de l’Imprimerie nationale);
 * at signs and guillemets as {@link FrenchSpaces} has it by country. Quotations inside of quotations get the other marks.
 * Words are never changed; addresses, handles, hashtags, clock times and code are passed over. Repairing twice changes
 * nothing more.
 */
public final class Typography {
    private static final String B = "[ \\t\\u00A0\\u202F\\u2009]";
    private static final String UNIT =
            "(?:[%‰€$£]|°C|(?:km|kg|cm|mm|ha|km/h|m²|km²|m³|kWh|MWh|MW|GW|kW|m|g|h|min)(?![\\p{L}\\p{N}])"
                    + "|(?:millions?|milliards?|million|billion|euros?)(?!\\p{L}))";

    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    private static final List<Repair> SHARED = List.of(
            new Repair(List.of("  "), "(?<=\\S) {2,}(?=\\S)", " "),
            new Repair(List.of("..."), "(?<!\\.)\\.{3,}", "…"),
            new Repair(List.of("'"), "(?<=\\p{L})'(?=[\\p{L}\\p{N}«“\"])|(?<=\\d)'(?=s(?!\\p{L}))", "’"),
            new Repair(DIGITS, "(?<=\\d) (?=" + UNIT + ")|(?<=\\d h) (?=\\d)|(?<=n°) (?=\\d)", "\u00A0"));

    private static final String ENGLISH_WORDS = "((?:[^‘’“”\\n]|(?<=\\p{L})’(?=\\p{L})){0,400})";

    /** Double marks inside double ones; Britain has both orders, so single ones outside pass there. */
    private static final Repair DOUBLE_TWICE = new Repair(
            List.of("“"),
            "“" + ENGLISH_WORDS + "(?<=[\\s(\\[“])“" + ENGLISH_WORDS + "(?<=\\S)”" + ENGLISH_WORDS + "”",
            match -> "“" + match.group(1) + "‘" + match.group(2) + "’" + match.group(3) + "”");

    /** The order of the Chicago Manual of Style; New Hart's Rules: "uniformly in US practice". Read 2026-11-23. */
    private static final Repair SINGLE_OUTSIDE = new Repair(
            List.of("‘"),
            "(?<=^|[\\s(\\[])‘" + ENGLISH_WORDS + "“" + ENGLISH_WORDS + "”" + ENGLISH_WORDS + "’(?!\\p{L})",
            match -> "“" + match.group(1) + "‘" + match.group(2) + "’" + match.group(3) + "”");

    private static final List<Repair> AMERICAN = List.of(
            DOUBLE_TWICE,
            SINGLE_OUTSIDE,
            new Repair(List.of(" -- ", " – "), "(?<=[\\p{L}\\p{N}”’]) (?:--|–) (?=[\\p{L}\\p{N}“‘])", "—"));

    private static final List<Repair> BRITISH =
            List.of(DOUBLE_TWICE, new Repair(List.of(" -- "), "(?<=[\\p{L}\\p{N}”’]) -- (?=[\\p{L}\\p{N}“‘])", " – "));

    private static final List<Repair> ENGLISH = List.of(
            new Repair(List.of("%"), "(?<=\\d)" + B + "(?=%)", ""),
            new Repair(DIGITS, "(?<=(?<![\\d-])(?:1[5-9]|20)\\d\\d)-(?=(?:1[5-9]|20)\\d\\d(?![\\d-]))", "–"),
            new Repair(List.of("'"), "(?<=^|[\\s(\\[“])'(?=(?:[Tt]is|[Tt]was|em|til|cause|n)(?!\\p{L})|\\p{N})", "’"),
            new Repair(List.of("'"), "(?<=^|[\\s(\\[“])'(?=\\p{L})", "‘"),
            new Repair(List.of("'"), "(?<=[\\p{L}.,!?])'(?=[\\s.,;:!?)\\]”]|$)", "’"),
            new Repair(List.of("Mr", "Ms", "Dr"), "(?<=(?<!\\p{L})(?:Mr|Mrs|Ms|Dr)\\.?) (?=\\p{Lu})", "\u00A0"));

    private Typography() {}

    /** NFC, with the marks and spaces of the locale's language; languages other than French and English: shared repairs. */
    public static String repair(String text, Locale locale) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        return switch (locale.getLanguage()) {
            case "fr" -> FrenchRules.of(locale).repair(Repair.all(SHARED, normal));
            case "en" ->
                Repair.all(
                        local(locale), Repair.all(ENGLISH, StraightQuotes.turn(Repair.all(SHARED, normal), "“", "”")));
            default -> Repair.all(SHARED, normal);
        };
    }

    private static List<Repair> local(Locale locale) {
        return switch (locale.toLanguageTag()) {
            case "en-US" -> AMERICAN;
            case "en", "en-GB", "en-IE" -> BRITISH;
            default -> List.of();
        };
    }
}
