package dev.socialpublisher.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {
    private static final Locale[] LOCALES = {
        Locale.FRENCH, Locale.CANADA_FRENCH, Locale.forLanguageTag("fr-CH"), Locale.ENGLISH, Locale.US
    };

    private static String fr(String text) {
        return Typography.repair(text, Locale.FRANCE);
    }

    private static String en(String text) {
        return Typography.repair(text, Locale.UK);
    }

    @Test
    void putsNarrowNoBreakSpaceBeforeHighMarksInFrench() {
        assertThat(fr("Vraiment? Oui ! Bon; d'accord ?!"))
                .isEqualTo("Vraiment\u202F? Oui\u202F! Bon\u202F; d’accord\u202F?!");
        assertThat(fr("Quoi... ? (?) ¿")).isEqualTo("Quoi…\u202F? (?) ¿");
    }

    @Test
    void putsNoBreakSpaceBeforeColonAndInsideGuillemets() {
        assertThat(fr("Il dit : «Bonjour» et \"merci\":"))
                .isEqualTo("Il dit\u00A0: «\u00A0Bonjour\u00A0» et «\u00A0merci\u00A0»\u00A0:");
        assertThat(fr("« Déjà ? »")).isEqualTo("«\u00A0Déjà\u202F?\u00A0»");
    }

    @Test
    void keepsNumbersWithTheirThousandsAndUnits() {
        assertThat(fr("2 640 mouvements, 8,7 %, 5 €, 14 h 30, n° 31, 3,7 millions"))
                .isEqualTo(
                        "2\u202F640 mouvements, 8,7\u00A0%, 5\u00A0€, 14\u00A0h\u00A030, n°\u00A031, 3,7\u00A0millions");
        assertThat(fr("1\u202F012 voix")).isEqualTo("1\u202F012 voix");
        assertThat(fr("Tél. 02 98 123 456")).isEqualTo("Tél. 02 98 123 456");
    }

    @Test
    void curlsApostrophesAndQuotesInEnglish() {
        assertThat(en("\"It's late,\" she said. 'Tis the readers' choice of the '90s..."))
                .isEqualTo("“It’s late,” she said. ’Tis the readers’ choice of the ’90s…");
        assertThat(en("She said 'never again' twice: why?")).isEqualTo("She said ‘never again’ twice: why?");
        assertThat(en("Mr. Poe, 12 km")).isEqualTo("Mr.\u00A0Poe, 12\u00A0km");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b='c'&d:e;f!",
                "@rivages@mastodon.example",
                "#l'eau",
                "12:30",
                "`a ? \"b\" : 'c'`",
                "écrire à jean-o'neil@example.org",
                ":-) ;-) :)"
            })
    void leavesWhatMustStandAsItIs(String text) {
        assertThat(
                        Kept.spans(text).isEmpty()
                                ? fr(text)
                                : Kept.spans(fr(text)).get(0).of(fr(text)))
                .isEqualTo(
                        Kept.spans(text).isEmpty()
                                ? text
                                : Kept.spans(text).get(0).of(text));
    }

    @Test
    void changesNothingButMarksInOtherLanguages() {
        assertThat(Typography.repair("Was? \"Ja\"...", Locale.GERMAN)).isEqualTo("Was? \"Ja\"…");
    }

    @Test
    void composesAccents() {
        assertThat(fr("e\u0301te\u0301")).isEqualTo("été");
    }

    @Test
    void repairsOnceForAllAndNeverTouchesAWord() {
        String[] pieces = {
            "mot",
            "L",
            "'",
            "\"",
            "«",
            "»",
            " ",
            "  ",
            "\u00A0",
            "\u202F",
            "?",
            "!",
            ";",
            ":",
            ".",
            "...",
            "…",
            "12",
            "000",
            "345",
            "%",
            "€",
            "h",
            "n°",
            "(",
            ")",
            "https://a.org/b?c",
            "@nom",
            "#mot",
            "12:30",
            "\n",
            "M.",
            "Mr.",
            "“",
            "”",
            "’",
            "‘",
            "-",
            ",",
            "👩‍👩‍👧",
            "e\u0301",
            "שלום",
            "km",
            "million",
            "`x`",
            "/",
            "+"
        };
        Random random = new Random(42);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Locale locale = LOCALES[random.nextInt(LOCALES.length)];
            String once = Typography.repair(text.toString(), locale);
            assertThat(Typography.repair(once, locale))
                    .as("<%s> in %s", text, locale)
                    .isEqualTo(once);
            assertThat(lettersOf(once)).isEqualTo(lettersOf(text.toString()));
        }
    }

    private static String lettersOf(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N}\\p{So}]", "");
    }
}
