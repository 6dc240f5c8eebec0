package dev.socialpublisher.tone.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.compose.Articles;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text, hostile ones included. */
class GroundingPropertiesTest {
    private static final List<String> PIECES = List.of(
            "1",
            "2",
            "31",
            "1 200",
            "1,200",
            "3.5",
            " ",
            " ",
            " ",
            "-",
            "/",
            ".",
            ",",
            ":",
            "%",
            " %",
            "€",
            "h",
            "pm",
            "«",
            "»",
            "“",
            "”",
            "[…]",
            "…",
            "\n",
            "mille",
            "cent",
            "vingt",
            "quatre",
            "et",
            "and",
            "hundred",
            "a",
            "une",
            "millions",
            "d’",
            "de",
            "mars",
            "March",
            "3rd",
            "1er",
            "Paul",
            "Durand",
            "le plus",
            "grand",
            "jamais",
            "first",
            "the biggest",
            "près de",
            "about",
            "tiers",
            "two",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "\u0301",
            "İ",
            "ß",
            "#a",
            "@b",
            "https://a.fr/1");

    @RepeatedTest(300)
    void spansLieInOrderInsideTheTextAndAnswersRepeat(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Locale locale = List.of(Locale.FRENCH, Locale.ENGLISH, Locale.forLanguageTag("tr"))
                .get(random.nextInt(3));
        Article article = article(locale, text(random, 200));
        String text = text(random, 60);
        CheckedText checked = Claims.text(article, text);

        List<Claim> claims = Grounding.of(article).claims(checked, new Latitude(5, Set.of()));

        assertThat(claims).isEqualTo(Grounding.of(article).claims(checked, new Latitude(5, Set.of())));
        assertThat(claims).isSortedAccordingTo(Comparator.comparing(Claim::span));
        assertThat(claims).allSatisfy(claim -> {
            assertThat(claim.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(claim.words()).isEqualTo(claim.span().of(text)).isNotEmpty();
        });
    }

    @RepeatedTest(100)
    void everythingThatAnArticleSaysIsGroundedInIt(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Locale locale = random.nextBoolean() ? Locale.FRENCH : Locale.ENGLISH;
        Article article = article(locale, text(random, 80));

        for (var sentence : ArticleSentences.of(article)) {
            assertThat(Claims.in(article, sentence.text()))
                    .allSatisfy(claim -> assertThat(claim.grounded())
                            .as("%s in %s", claim, sentence.text())
                            .isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1,",
                "1 234",
                "12:",
                "9.",
                "mille ",
                "cent ",
                "vingt ",
                "a hundred and ",
                "« ",
                "»",
                "\"",
                "“a ",
                "[…]",
                "Paul ",
                "Paul-",
                "de la ",
                "le plus ",
                "\uD83D",
                "\uDE00",
                "mars 3 ",
                "3 mars ",
                "50 % ",
                "près de ",
                "d’",
                "\u0301",
                "(",
                "a"
            })
    void manySignsTakeBoundedTime(String unit) {
        readAndHold(unit.repeat(30_000 / unit.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "Paul-", "\uD83D", "« "})
    void aMillionSignsTakeBoundedTime(String unit) {
        readAndHold(unit.repeat(1_000_000 / unit.length()));
    }

    private static void readAndHold(String huge) {
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            Claims.in(article(Locale.FRENCH, huge), huge);
        });
    }

    private static Article article(Locale locale, String body) {
        return Articles.in(locale).title("Titre").paragraph(body).build();
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}
