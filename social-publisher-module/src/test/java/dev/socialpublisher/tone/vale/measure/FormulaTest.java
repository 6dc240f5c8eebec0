package dev.socialpublisher.tone.vale.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.testing.Rules;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "words ++ ¦ '+' is not expected at sign 8 of the formula",
                "(words ¦ the formula breaks off",
                "words words ¦ 'w' is not expected at sign 7 of the formula",
                "math.pow(2) ¦ 'math.pow' cannot be counted; there are blockquote, characters, complex_words",
                "tables ¦ 'tables' cannot be counted",
                "1; os.exit(0) ¦ ';' is not expected at sign 2 of the formula",
                "words > 3 ¦ '>' is not expected at sign 7 of the formula",
                "import(\"os\") ¦ 'import' cannot be counted"
            })
    void refusesWhatIsNoArithmetic(String formula, String reason) {
        assertThatThrownBy(() -> Rules.rule("t.A", "metric", Map.of("formula", formula, "condition", "> 1")))
                .isInstanceOf(RuleProblems.class)
                .hasMessageContaining(reason);
    }

    @Test
    void refusesLongAndDeepFormulas() {
        assertThatThrownBy(() -> Formula.parse("(".repeat(1_000)))
                .hasMessage("the formula is nested deeper than 50 levels");
        assertThatThrownBy(() -> Formula.parse("-".repeat(1_000)))
                .hasMessage("the formula is nested deeper than 50 levels");
        assertThatThrownBy(() -> Formula.parse("1+".repeat(1_001) + "1"))
                .hasMessage("the formula has more than 2000 signs");
    }

    @ParameterizedTest
    @CsvSource({"=> 3", "3", "> words", "> 3 || true", "!= 3"})
    void refusesWhatIsNoCondition(String condition) {
        assertThatThrownBy(() -> Rules.rule("t.A", "metric", Map.of("formula", "words", "condition", condition)))
                .isInstanceOf(RuleProblems.class)
                .hasMessageContaining("'condition' is '" + condition + "'; it takes >, >=, <, <= or == and a number");
    }

    @Test
    void refusesUnknownMetrics() {
        assertThatThrownBy(() -> Rules.rule(
                        "t.A", "readability", Map.of("metrics", java.util.List.of("Dale-Chall"), "grade", 200)))
                .isInstanceOf(RuleProblems.class)
                .hasMessageContaining("there is no metric 'Dale-Chall'; there are Gunning Fog, Coleman-Liau")
                .hasMessageContaining("'grade' is '200'; it takes a number from 0.0 to 100.0");
    }

    /** Whatever stands there, it is read or refused. */
    @Test
    void endsOnAnything() {
        Random random = new Random(20261123);
        int read = 0;
        for (int round = 0; round < 20_000; round++) {
            String source = random.ints(random.nextInt(10), 0, 12)
                    .mapToObj(i ->
                            new String[] {"1", "2.5", "+", "-", "*", "/", "(", ")", " ", "words", "math.abs(", "x"}[i])
                    .collect(Collectors.joining());
            try {
                double unused = Formula.parse(source).applyAsDouble(new TextMeasures(Map.of("words", 3.0)));
                read++;
            } catch (Formula.Unreadable e) {
                assertThat(e.reason().french()).isNotBlank();
            }
        }
        assertThat(read).isGreaterThan(100);
    }
}
