package dev.socialpublisher.tone.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.variant.compose.Articles;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations, names and superlatives in both languages: which an article bears out, and which not. */
class WordClaimTest {
    @ParameterizedTest(name = "{0}: {1} bears out {2}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = WordTables.BORNE_OUT)
    void isBorneOut(String language, String article, String text) {
        assertThat(claims(language, article, text)).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.grounded()).as("%s", claim).isTrue();
        });
    }

    @ParameterizedTest(name = "{0}: {1} does not bear out {2}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = WordTables.MISSING)
    void isMissing(String language, String article, String text, ClaimKind kind, String words, String nearest) {
        List<Claim> missing = claims(language, article, text).stream()
                .filter(claim -> !claim.grounded())
                .toList();

        assertThat(missing).extracting(Claim::words).containsExactly(words);
        assertThat(missing).extracting(Claim::kind).containsExactly(kind);
        assertThat(missing.get(0).span().start()).isEqualTo(text.indexOf(words));
        assertThat(missing.get(0).evidence().map(Evidence::words).orElse("-")).isEqualTo(nearest);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = WordTables.NO_CLAIM)
    void isNoClaim(String language, String text) {
        assertThat(claims(language, "Rien.", text)).isEmpty();
    }

    private static List<Claim> claims(String language, String article, String text) {
        return Claims.in(
                Articles.in(Locale.forLanguageTag(language)).lead(article).build(), text);
    }
}
