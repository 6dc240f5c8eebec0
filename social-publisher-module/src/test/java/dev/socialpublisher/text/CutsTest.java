package dev.socialpublisher.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CutsTest {
    private static List<String> words(String text) {
        return Cuts.words(text, Locale.FRENCH).stream()
                .map(end -> text.substring(0, end))
                .toList();
    }

    private static List<String> clauses(String text) {
        return Cuts.clauses(text, Locale.FRENCH).stream()
                .map(end -> text.substring(0, end))
                .toList();
    }

    @Test
    void fallBehindWordsThatDoNotAskForTheNext() {
        assertThat(words("La mer avance sur la dune ce soir"))
                .containsExactly("La mer", "La mer avance", "La mer avance sur la dune");
    }

    @Test
    void neverFallInNumbersNamesLinksQuotationsOrBrackets() {
        assertThat(words("Voici 87 mètres perdus")).containsExactly("Voici", "Voici 87 mètres");
        assertThat(words("Voilà donc Yvonne Tanguy partie")).doesNotContain("Voilà donc Yvonne");
        assertThat(words("Voyez https://example.org/a-b/c?d=e f #deux-mots")).noneMatch(start -> start.endsWith("/a"));
        assertThat(words("Elle crie « partez donc vite » dehors"))
                .noneMatch(start -> start.contains("«") && !start.contains("»"));
        assertThat(words("Il part (sans rien dire) demain"))
                .noneMatch(start -> start.contains("(") && !start.contains(")"));
        assertThat(words("Chez M. Dupont ce soir")).noneMatch(start -> start.endsWith("M") || start.endsWith("M."));
    }

    @Test
    void fallBehindClausesWithoutTheirMark() {
        assertThat(clauses("La mer avance, la dune recule ; 3,7 % de moins : adieu"))
                .containsExactly(
                        "La mer avance",
                        "La mer avance, la dune recule",
                        "La mer avance, la dune recule ; 3,7 % de moins");
    }

    @Test
    void shortenToACountOfCharactersWithOneEllipsis() {
        assertThat(Cuts.shorten("La mer avance", 13, Locale.FRENCH)).isEqualTo("La mer avance");
        assertThat(Cuts.shorten("La mer avance vite", 14, Locale.FRENCH)).isEqualTo("La mer avance…");
        assertThat(Cuts.shorten("👩‍👩‍👧‍👦 La mer avance vite", 9, Locale.FRENCH))
                .isEqualTo("👩‍👩‍👧‍👦 La mer…");
        assertThat(Cuts.shorten("Anticonstitutionnellement", 10, Locale.FRENCH)).isEmpty();
    }
}
