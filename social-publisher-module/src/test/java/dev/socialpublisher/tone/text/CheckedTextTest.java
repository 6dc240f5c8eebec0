package dev.socialpublisher.tone.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.literal.LiteralAutomaton;
import dev.socialpublisher.tone.literal.Triggers;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.variant.VariantPart;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "L’été à Aix-en-Provence; L|été|à|Aix-en-Provence",
                "-un- --deux--trois; un|deux|trois",
                "3,5 % en 2026; 3|5|en|2026",
                "e\u0301te\u0301; e\u0301te\u0301",
                "https://example.org/a-b mot; mot",
                "𝓐b c; 𝓐b|c",
                "…; ''"
            })
    void splitsIntoWords(String text, String words) {
        List<String> expected = words.isEmpty() ? List.of() : List.of(words.split("\\|"));

        assertThat(text(text).words()).extracting(span -> span.of(text)).isEqualTo(expected);
    }

    @Test
    void takesUnpairedSurrogates() {
        CheckedText text = text("a\uD83D b\uDE00c \uD83D");

        assertThat(text.words()).containsExactly(new Span(0, 1), new Span(3, 4), new Span(5, 6));
        assertThat(text.sentences()).isNotEmpty();
        assertThat(text.lowerCase()).hasSize(text.text().length());
    }

    @Test
    void splitsOnce() {
        CheckedText text = text("Un mot. Deux mots.");

        assertThat(text.words()).isSameAs(text.words());
        assertThat(text.sentences()).isSameAs(text.sentences()).containsExactly(new Span(0, 7), new Span(8, 18));
    }

    @Test
    void saysTheSameOfWordsWithAndWithoutAnIndex() {
        CheckedVariant plain = CheckedVariant.of(Rules.variant("Une OFFRE d’été"));
        CheckedVariant searched = plain.searched(new LiteralAutomaton(Set.of("offre", "promo", "d'été")));

        for (CheckedVariant variant : List.of(plain, searched)) {
            CheckedText text = variant.text(VariantPart.TEXT);
            assertThat(text.holds("offre")).isTrue();
            assertThat(text.holds("d'été")).isTrue();
            assertThat(text.holds("promo")).isFalse();
            assertThat(text.holds("une off")).as("not indexed").isTrue();
            assertThat(text.mayHold(Triggers.ALWAYS)).isTrue();
            assertThat(text.mayHold(Triggers.anyOf(Set.of("promo", "offre")))).isTrue();
            assertThat(text.mayHold(new Triggers(false, Set.of()))).isFalse();
        }
    }

    @Test
    void keepsPlacesWhereLowerCaseIsLonger() {
        CheckedText text = text("İİİ mot");

        assertThat(text.lowerCase().indexOf("mot")).isEqualTo(4);
    }

    @Test
    void looksAtAMegabyteUpToItsBoundOnly() {
        assertThat(text("a ".repeat(500_000)).text()).hasSize(CheckedText.MAX_LENGTH);
    }

    private static CheckedText text(String text) {
        return CheckedVariant.of(Rules.variant(text)).text(VariantPart.TEXT);
    }
}
