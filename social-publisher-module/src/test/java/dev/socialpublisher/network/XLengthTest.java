package dev.socialpublisher.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.twitter.twittertext.TwitterTextParser;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our sum says must be what X's own parser says. */
class XLengthTest {
    private static final List<String> PIECES = List.of(
            "La",
            "criée",
            "l’aube",
            "«\u00A0",
            "\u00A0»",
            "\u202F!",
            "…",
            "—",
            "€",
            "12,5",
            "3.14",
            "fin.",
            "M.",
            "a.fr",
            "www.ouest.fr/x?y=1",
            "https://magazine.example.org/fr/rencontre/pilote-d-estuaire",
            "http://localhost/x",
            "test.zip",
            "x.inconnu",
            "exemple.paris,",
            ".fr",
            "..",
            "@anna",
            "#mer",
            "$ABC",
            "a@b.fr",
            "©",
            "®",
            "™",
            "‼",
            "1️⃣",
            "#️⃣",
            "1⃣",
            "😀",
            "👩‍👩‍👧",
            "🏳️‍🌈",
            "☎",
            "✓",
            "日本",
            "مرحبا.",
            "例え.jp",
            "ё",
            "Ⅷ",
            "\u200B",
            "\u200D",
            "\uFEFF",
            "\t",
            "\r",
            "\u2028",
            "\u3000",
            "(a.com)",
            "a.com.b.org",
            "a.com/b.org",
            "co.uk",
            "\uFE0F",
            "İ",
            "ﬁ",
            "²",
            "_.fr",
            "-");

    @Test
    void weighsAsXsParserDoes() {
        Random random = new Random(20261123);
        for (int i = 0; i < 3_000; i++) {
            String text = text(random);

            assertThat(XLength.of(text)).as(text).isEqualTo(TwitterTextParser.parseTweet(text).weightedLength);
        }
    }

    @Test
    void boundsTheLengthFromAbove() {
        Random random = new Random(20261124);
        for (int i = 0; i < 3_000; i++) {
            String text = text(random);

            assertThat(XLength.atMost(text)).as(text).isGreaterThanOrEqualTo(XLength.of(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n \t", "\u00A0", "\u202F", "a", " a ", "a.b", "a. b", "a.\nfr", "a .fr"})
    void weighsBlankAndShortTextsAsXsParserDoes(String text) {
        assertThat(XLength.of(text)).isEqualTo(TwitterTextParser.parseTweet(text).weightedLength);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(List.of(" ", " ", "\n", "\n\n", "", "  ").get(random.nextInt(6)));
        }
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
    }
}
