package dev.socialpublisher.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GraphemesTest {
    private static final String FAMILY = "👨‍👩‍👧‍👦";

    @Test
    void countsWhatPeopleSee() {
        assertThat(Graphemes.count("")).isZero();
        assertThat(Graphemes.count("été")).isEqualTo(3);
        assertThat(Graphemes.count("e\u0301te\u0301")).isEqualTo(3);
        assertThat(Graphemes.count(FAMILY + "🇫🇷" + "👋🏽")).isEqualTo(3);
        assertThat(Graphemes.count("שָׁלוֹם")).isEqualTo(4);
    }

    @Test
    void countsTheQuickWayWhatTheExpressionCounts() {
        Pattern cluster = Pattern.compile("\\X");
        for (char c = 0; c < '\u3100'; c++) {
            String text = "é" + c + c + "\n" + c + "’";
            assertThat(Graphemes.count(text)).as("U+%04X", (int) c).isEqualTo((int)
                    cluster.matcher(text).results().count());
        }
    }

    @Test
    void findsBoundariesOnlyBetweenCharacters() {
        String text = "a" + FAMILY + "e\u0301";
        assertThat(Graphemes.floor(text, 0)).isEqualTo(0);
        assertThat(Graphemes.floor(text, 1)).isEqualTo(1);
        assertThat(Graphemes.floor(text, 3)).isLessThan(3);
        assertThat(Graphemes.floor(text, text.length() - 1)).isLessThan(text.length() - 1);
        assertThat(Graphemes.floor(text, text.length())).isEqualTo(text.length());
        assertThat(Graphemes.floor(text, 5)).isEqualTo(1);
    }

    @Test
    void takesTheFirstOnes() {
        assertThat(Graphemes.first("a" + FAMILY + "b", 2)).isEqualTo("a" + FAMILY);
        assertThat(Graphemes.first("ab", 9)).isEqualTo("ab");
    }
}
