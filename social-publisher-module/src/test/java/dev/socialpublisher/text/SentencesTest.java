package dev.socialpublisher.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> fr(String text) {
        return split(text, Locale.FRENCH);
    }

    private static List<String> en(String text) {
        return split(text, Locale.ENGLISH);
    }

    private static List<String> split(String text, Locale locale) {
        return Sentences.split(text, locale).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void endsAtFullStopQuestionAndExclamation() {
        assertThat(fr("Il pleut. Vraiment ? Oui ! Fin")).containsExactly("Il pleut.", "Vraiment ?", "Oui !", "Fin");
    }

    @Test
    void keepsFrenchAbbreviationsWhole() {
        assertThat(fr("M. Dupont et Mme. Durand ont vu le Dr. Le Goff. Ils sont repartis."))
                .containsExactly("M. Dupont et Mme. Durand ont vu le Dr. Le Goff.", "Ils sont repartis.");
        assertThat(fr("Des algues, p. ex. la laitue de mer, des vers, etc. La liste est longue (cf. art. 5)."))
                .containsExactly(
                        "Des algues, p. ex. la laitue de mer, des vers, etc.", "La liste est longue (cf. art. 5).");
        assertThat(fr("Voir l’art. 12 et la p. 46. Tout y est."))
                .containsExactly("Voir l’art. 12 et la p. 46.", "Tout y est.");
    }

    @Test
    void keepsEnglishAbbreviationsWhole() {
        assertThat(en("Mr. Smith met Dr. Jones at No. 5, St. James Street. He left at 5 p.m. The door was open."))
                .containsExactly(
                        "Mr. Smith met Dr. Jones at No. 5, St. James Street.",
                        "He left at 5 p.m.",
                        "The door was open.");
        assertThat(en("The U.S. Navy came, e.g. Admiral Poe. It was in the U.S. The rest is known."))
                .containsExactly("The U.S. Navy came, e.g. Admiral Poe.", "It was in the U.S.", "The rest is known.");
        assertThat(en("Was it open? No. He had left.")).containsExactly("Was it open?", "No.", "He had left.");
    }

    @Test
    void keepsInitialsDecimalsAndOrdinals() {
        assertThat(fr("J. R. Tolkien vendit 3.5 millions de livres. Le 1er mai. En 2012, 61 %."))
                .containsExactly("J. R. Tolkien vendit 3.5 millions de livres.", "Le 1er mai.", "En 2012, 61 %.");
        assertThat(fr("C’était en 2012. En 2019, non.")).containsExactly("C’était en 2012.", "En 2019, non.");
        assertThat(fr("1. Semer. 2. Arroser.")).containsExactly("1. Semer.", "2. Arroser.");
    }

    @Test
    void keepsQuotationsOfSeveralSentencesWithTheirAttribution() {
        assertThat(fr("« J’ai relu. On allait dépenser onze millions ! », dit-il. Il se tait."))
                .containsExactly("« J’ai relu. On allait dépenser onze millions ! », dit-il.", "Il se tait.");
        assertThat(fr("« Il pleut. On rentre. » Elle sourit."))
                .containsExactly("« Il pleut. On rentre. »", "Elle sourit.");
        assertThat(fr("« Qui paiera ? » demande-t-elle.")).containsExactly("« Qui paiera ? » demande-t-elle.");
        assertThat(en("“We counted. Then we swam,” says Ana. “It was cold.” They laughed."))
                .containsExactly("“We counted. Then we swam,” says Ana.", "“It was cold.”", "They laughed.");
    }

    @Test
    void survivesAForgottenQuotationMark() {
        assertThat(fr("« Il pleut. On rentre. Elle sourit."))
                .containsExactly("« Il pleut.", "On rentre.", "Elle sourit.");
    }

    @Test
    void doesNotEndAtAnEllipsisThatGoesOn() {
        assertThat(fr("Il hésita… puis partit. Alors… Rien."))
                .containsExactly("Il hésita… puis partit.", "Alors…", "Rien.");
        assertThat(fr("Quoi ?! Non... Si.")).containsExactly("Quoi ?!", "Non...", "Si.");
    }

    @Test
    void keepsAddressesWhole() {
        assertThat(en("See https://example.org/a.B?c=D. Then write to a.B@example.org. Done."))
                .containsExactly("See https://example.org/a.B?c=D.", "Then write to a.B@example.org.", "Done.");
    }

    @Test
    void knowsNoBreakSpacesAndOtherScripts() {
        assertThat(fr("Déjà\u202F?\u00A0Oui\u202F! Bien.")).containsExactly("Déjà\u202F?", "Oui\u202F!", "Bien.");
        assertThat(split("今日は晴れ。明日は雨。", Locale.JAPANESE)).containsExactly("今日は晴れ。", "明日は雨。");
        assertThat(split("مرحبا بالعالم. كيف الحال؟", Locale.forLanguageTag("ar")))
                .hasSize(2);
    }

    @Test
    void answersNothingForBlankText() {
        assertThat(Sentences.split("", Locale.FRENCH)).isEmpty();
        assertThat(Sentences.split(" \u00A0\n", Locale.FRENCH)).isEmpty();
    }

    @Test
    void coversEveryVisibleCharacterInOrderWhateverTheText() {
        String[] pieces = {
            "Il",
            " ",
            "\u00A0",
            "\u202F",
            ".",
            "?",
            "!",
            "…",
            "«",
            "»",
            "“",
            "”",
            "\"",
            "(",
            ")",
            "M.",
            "12",
            "\n",
            "👩‍👩‍👧",
            "e\u0301",
            "https://a.org/x.Y",
            "שלום",
            "–",
            ",",
            "U.S.",
            "'"
        };
        Random random = new Random(20261122);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertCovered(text.toString(), random.nextBoolean() ? Locale.FRENCH : Locale.ENGLISH);
        }
    }

    private static void assertCovered(String text, Locale locale) {
        int at = 0;
        for (Span span : Sentences.split(text, locale)) {
            assertThat(Blank.trim(text.substring(at, span.start()))).as(text).isEmpty();
            assertThat(Blank.trim(span.of(text)))
                    .as(text)
                    .isEqualTo(span.of(text))
                    .isNotEmpty();
            at = span.end();
        }
        assertThat(Blank.trim(text.substring(at))).as(text).isEmpty();
    }

    @Test
    void staysLinearOnLongText() {
        String sentences = "« Le vent tourne (un peu. Pas trop) », dit M. Le Goff à 12:30. ".repeat(10_000);
        String oneWord = "a".repeat(600_000);
        String openMarks = "« ( \" ".repeat(200_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(Sentences.split(sentences, Locale.FRENCH)).hasSize(10_000);
            assertThat(Sentences.split(oneWord, Locale.FRENCH)).hasSize(1);
            assertThat(Sentences.split(openMarks, Locale.FRENCH)).isNotEmpty();
        });
    }
}
