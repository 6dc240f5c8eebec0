package dev.socialpublisher.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are those of networks.md 2.4, 10 to 12 and 16. */
class TextCounterTest {
    private static final String FAMILY = "👨‍👩‍👧‍👦";

    @Nested
    class X {
        @ParameterizedTest
        @CsvSource({
            "abc, 3",
            "été, 3",
            "Привет, 6",
            "漢字, 4",
            "€, 2",
            "…, 2",
            "—, 1",
            "’, 1",
            "👍, 2",
            "👍🏽, 2",
            "https://magazine.example.org/fr/villes/une-adresse-bien-plus-longue-que-vingt-trois, 23",
            "https://a.fr, 23",
            "example.org, 23",
            "http://localhost/x, 18"
        })
        void weighsAsX(String text, int weight) {
            assertThat(used(text, CountingRule.X_WEIGHTED)).isEqualTo(weight);
        }

        @Test
        void countsAFamilyAsOneEmoji() {
            assertThat(used(FAMILY, CountingRule.X_WEIGHTED)).isEqualTo(2);
        }

        @Test
        void countsDecomposedLettersAsComposed() {
            assertThat(used("e\u0301", CountingRule.X_WEIGHTED)).isEqualTo(1);
        }

        @Test
        void countsNarrowNoBreakSpaceAsOne() {
            assertThat(used("vraiment\u202f!", CountingRule.X_WEIGHTED)).isEqualTo(11);
            assertThat(used("Nantes\u00a0: oui", CountingRule.X_WEIGHTED)).isEqualTo(12);
        }

        @Test
        void tellsWhatALinkCounts() {
            TextLength length = TextCounter.count("voir https://a.fr", profile(CountingRule.X_WEIGHTED, 280, 0, 23));

            assertThat(length).isEqualTo(new TextLength(28, 280, 23, 0, 0));
        }

        @ParameterizedTest
        @CsvSource({"280, true", "281, false"})
        void fitsUpToTheLimit(int letters, boolean fits) {
            TextLength length = TextCounter.count("a".repeat(letters), profile(CountingRule.X_WEIGHTED, 280, 0, 23));

            assertThat(length.fits()).isEqualTo(fits);
        }
    }

    @Nested
    class Bluesky {
        @Test
        void countsAFamilyAsOneGraphemeAndTwentyFiveBytes() {
            TextLength length = TextCounter.count(FAMILY, profile(CountingRule.GRAPHEMES_AND_BYTES, 300, 3000, 0));

            assertThat(length).isEqualTo(new TextLength(1, 300, 0, 25, 3000));
        }

        @Test
        void refusesTooManyBytesInFewGraphemes() {
            TextLength length =
                    TextCounter.count(FAMILY.repeat(121), profile(CountingRule.GRAPHEMES_AND_BYTES, 300, 3000, 0));

            assertThat(length.used()).isEqualTo(121);
            assertThat(length.secondUsed()).isEqualTo(3025);
            assertThat(length.fits()).isFalse();
        }

        @Test
        void countsLinksAsWritten() {
            assertThat(used("https://a.fr", CountingRule.GRAPHEMES_AND_BYTES)).isEqualTo(12);
        }
    }

    @Nested
    class Mastodon {
        @ParameterizedTest
        @CsvSource({
            "@alice@example.social, 6",
            "'bonjour @alice@example.social, merci', 21",
            "@alice, 6",
            "alice@example.social, 20",
            "https://magazine.example.org/fr/villes/une-adresse-bien-plus-longue-que-vingt-trois, 23",
            "'voir https://a.fr.', 29",
            "example.org, 11"
        })
        void countsLinksShortAndMentionsWithoutHost(String text, int expected) {
            assertThat(TextCounter.count(text, profile(CountingRule.GRAPHEMES_SHORT_LINKS, 500, 0, 23))
                            .used())
                    .isEqualTo(expected);
        }

        @Test
        void obeysTheServersOwnLinkWeight() {
            assertThat(TextCounter.count("https://a.fr", profile(CountingRule.GRAPHEMES_SHORT_LINKS, 500, 0, 32))
                            .used())
                    .isEqualTo(32);
        }
    }

    @Nested
    class Others {
        @ParameterizedTest
        @CsvSource({"CODE_POINTS, 7", "UTF16_UNITS, 11", "UTF8_BYTES, 25", "CODE_POINTS_EMOJI_BYTES, 25"})
        void countAFamilyInTheirUnit(CountingRule rule, int expected) {
            assertThat(used(FAMILY, rule)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"été, 3", "☀\uFE0F, 6", "1\uFE0F\u20E3, 7", "☀\uFE0E, 2", "🇫🇷, 8", "漢字, 2", "→, 1"})
        void onlyEmojiCountAsBytesOnThreads(String text, int expected) {
            assertThat(used(text, CountingRule.CODE_POINTS_EMOJI_BYTES)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsWithoutCountingOnlyWhatIsTrue(CountingRule rule) {
        NetworkProfile profile = profile(rule, 40, 50, 23);
        int known = 0;
        for (String text : List.of(
                "été",
                "漢字".repeat(10),
                FAMILY.repeat(3),
                "Voir https://a.fr/1",
                "http://a.fr http://b.fr http://c.fr",
                "@une@un.exemple.org salue",
                "e\u0301",
                "ab\uD83D")) {
            if (TextCounter.surelyFits(text, profile, 30)) {
                known++;
                TextLength length = TextCounter.count(text, profile);
                assertThat(length.fits()).isTrue();
                assertThat(length.used()).isLessThanOrEqualTo(30);
            }
        }
        assertThat(known).isGreaterThanOrEqualTo(rule == CountingRule.X_WEIGHTED ? 0 : 2);
    }

    @ParameterizedTest
    @EnumSource
    void countsNothingAsNothing(CountingRule rule) {
        assertThat(used("", rule)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab\uD83D", "ab\uDC4Dcd", "ab\uD83D\uD83D\uDC4D"})
    void refusesHalfACharacterAtItsPlace(String text) {
        assertThatThrownBy(() -> used(text, CountingRule.X_WEIGHTED))
                .isInstanceOfSatisfying(SocialException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.VARIANT_TEXT_MALFORMED);
                    assertThat(refusal.place()).contains(new Place("text", 2, 3));
                    assertThat(refusal.detail()).startsWith("character 3 of the text, U+D");
                });
    }

    /** Processor time, so that a busy machine does not matter; measured 2.4 s for X, the slowest. */
    @ParameterizedTest
    @EnumSource
    void staysBoundedOnAWholeBook(CountingRule rule) {
        String book = "Le port de Port-Maël s’éveille. ".repeat(15_000);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();

        assertThat(used(book, rule)).isGreaterThan(400_000);

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(12));
    }

    private static int used(String text, CountingRule rule) {
        return TextCounter.count(text, profile(rule, 280, 0, 0)).used();
    }

    private static NetworkProfile profile(CountingRule rule, int limit, int secondLimit, int linkWeight) {
        return new NetworkProfile(
                new NetworkId("sample"),
                "Sample",
                Lifecycle.ACTIVE,
                new TextRules(rule, limit, secondLimit, linkWeight, 0, 0, 0),
                new CardRules(LinkPlacement.IN_TEXT, false, 191, 100, 0, 0),
                Optional.empty(),
                0,
                false,
                Optional.empty(),
                ReconciliationClass.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                HandPosting.UNKNOWN,
                List.of());
    }
}
