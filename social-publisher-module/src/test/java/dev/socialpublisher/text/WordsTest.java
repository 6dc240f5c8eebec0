package dev.socialpublisher.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void partsElisionsAndKeepsCompounds() {
        assertThat(Words.of("L’eau d'Argouges, vingt-deux\u00A0fois.", Locale.FRENCH))
                .containsExactly("l", "eau", "d", "argouges", "vingt-deux", "fois");
    }

    @Test
    void foldsForComparingOnly() {
        assertThat(Words.fold("Élève", Locale.FRENCH)).isEqualTo("eleve");
        assertThat(Words.keys("Les élèves de l’école mesurent la plage", Locale.FRENCH))
                .containsExactly("eleve", "ecole", "mesurent", "plage");
        assertThat(Words.keys("שלום עולם", Locale.ENGLISH)).hasSize(2);
    }

    @Test
    void likenessIsTheShareOfCommonContentWords() {
        assertThat(Similarity.of("La mer prend la dune", "Les mers, la dune", Locale.FRENCH))
                .isCloseTo(2 / 3.0, Offset.offset(0.001));
        assertThat(Similarity.of("La mer", "Le ciel", Locale.FRENCH)).isZero();
        assertThat(Similarity.of("", "", Locale.FRENCH)).isZero();
        assertThat(Similarity.of("La mer", "la MER !", Locale.FRENCH)).isEqualTo(1);
    }

    @Test
    void listsAreEmptyForLanguagesWithoutAFile() {
        assertThat(WordLists.of(Locale.GERMAN).of("stop")).isEmpty();
        assertThat(WordLists.of(Locale.CANADA_FRENCH).has("stop", "le")).isTrue();
    }
}
