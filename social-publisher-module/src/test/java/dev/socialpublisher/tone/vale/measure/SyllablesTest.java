package dev.socialpublisher.tone.vale.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
    @ParameterizedTest
    @CsvSource({
        "mer, 1",
        "port, 1",
        "marée, 2",
        "école, 2",
        "été, 2",
        "bateau, 2",
        "situation, 3",
        "catastrophe, 3",
        "Noël, 2",
        "maïs, 2",
        "une, 1",
        "le, 1",
        "les, 1",
        "musique, 2",
        "vagues, 1",
        "L, 1",
        "2026, 1",
        "oiseau, 2",
        "jeune, 1",
        "cœur, 1",
        "examine, 3",
        "poésie, 3",
        "aéroport, 4",
        "capitaine, 3",
        "maritime, 3",
        "eau, 1"
    })
    void areCountedInFrench(String word, int syllables) {
        assertThat(Syllables.of(word, Locale.FRENCH)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "sea, 1", "harbour, 2", "table, 2", "make, 1", "makes, 1", "houses, 2", "beautiful, 3", "readability, 5",
                "the, 1",
        "a, 1", "bee, 1", "people, 2", "tree, 1", "boxes, 2", "quiet, 1", "gym, 1", "rhythm, 1", "organization, 5"
    })
    void areCountedInEnglish(String word, int syllables) {
        assertThat(Syllables.of(word, Locale.ENGLISH)).isEqualTo(syllables);
    }
}
