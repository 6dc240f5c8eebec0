package dev.socialpublisher.tone.vale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.testing.Rules;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValeKindsTest {
    @Nested
    class Consistency {
        private final ToneRule keys = Rules.rule(
                "t.A", "consistency", Map.of("either", Map.of("clé", "clef"), "message", "Deux formes : %s"));

        @ParameterizedTest
        @CsvSource({"la clé et la clef, 13, 17, clef", "la clef et la clé, 14, 17, clé"})
        void flagsTheFormThatComesLater(String text, int start, int end, String match) {
            assertThat(Rules.check(keys, Rules.variant(text)))
                    .extracting(Finding::span, Finding::match, Finding::message)
                    .containsExactly(tuple(new Span(start, end), match, "Deux formes : " + match));
        }

        @ParameterizedTest
        @CsvSource({"la clé et sa clé", "la clef", "la clé des clefs", "ni l’une ni l’autre", "la clé et la CLEF"})
        void leavesOneFormAlone(String text) {
            assertThat(Rules.check(keys, Rules.variant(text))).isEmpty();
        }

        @Test
        void flagsEveryPlaceOfTheLaterForm() {
            assertThat(Rules.check(keys, Rules.variant("clé, clef, clé, clef")))
                    .extracting(Finding::span)
                    .containsExactly(new Span(5, 9), new Span(16, 20));
        }

        @Test
        void ignoresCaseAndWordBoundsWhenTold() {
            ToneRule loose = Rules.rule(
                    "t.A", "consistency", Map.of("either", Map.of("clé", "clef"), "ignorecase", true, "nonword", true));

            assertThat(Rules.check(loose, Rules.variant("la clé des CLEFS")))
                    .extracting(Finding::match)
                    .containsExactly("CLEF");
        }

        @Test
        void refusesWhatIsNoPair() {
            assertThatThrownBy(() -> Rules.rule("t.A", "consistency", Map.of("either", Map.of("clé", "clé"))))
                    .isInstanceOf(RuleProblems.class)
                    .hasMessageContaining("'clé' stands on both sides of a pair");
            assertThatThrownBy(() -> Rules.rule("t.A", "consistency", Map.of("either", Map.of())))
                    .isInstanceOf(RuleProblems.class)
                    .hasMessageContaining("'either' has no pair");
        }
    }

    @Nested
    class Conditional {
        private final ToneRule acronyms = Rules.rule("t.A", "conditional", acronyms());

        @ParameterizedTest
        @CsvSource({
            "Le CNC aide, 3, 6, CNC",
            "Organisation mondiale (OMS) puis CNC, 33, 36, CNC",
            "👗 le CNC, 6, 9, CNC"
        })
        void flagsWhatIsNotIntroduced(String text, int start, int end, String match) {
            assertThat(Rules.check(acronyms, Rules.variant(text)))
                    .extracting(Finding::span, Finding::match, Finding::message)
                    .containsExactly(tuple(new Span(start, end), match, match + " ?"));
        }

        @ParameterizedTest
        @CsvSource({
            "le Centre national (CNC) et le CNC",
            "le CNC est le Centre national (CNC)",
            "la TVA",
            "rien du tout",
            "https://a.fr/CNC"
        })
        void leavesAloneWhatIsIntroducedOrExcepted(String text) {
            assertThat(Rules.check(acronyms, Rules.variant(text))).isEmpty();
        }

        @Test
        void ignoresCaseWhenTold() {
            String text = "le centre (cnc) et le CNC";

            assertThat(Rules.check(acronyms, Rules.variant(text))).hasSize(1);
            assertThat(Rules.check(
                            Rules.rule("t.A", "conditional", acronymsBetweenMarks()), Rules.variant("*cnc* =CNC=")))
                    .isEmpty();
        }

        @Test
        void wantsBothPatterns() {
            assertThatThrownBy(() -> Rules.rule("t.A", "conditional", Map.of("first", "a")))
                    .isInstanceOf(RuleProblems.class)
                    .hasMessageContaining("'second' is missing");
        }

        private static Map<String, Object> acronyms() {
            return Map.of(
                    "first", "\\b([A-Z]{3,5})\\b",
                    "second", "\\p{L}+ \\(([A-Z]{3,5})\\)",
                    "exceptions", List.of("TVA"),
                    "message", "%s ?");
        }

        private static Map<String, Object> acronymsBetweenMarks() {
            return Map.of("first", "\\*(\\w+)\\*", "second", "=(\\w+)=", "ignorecase", true);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "script ¦ rules of the kind 'script' are refused: a rule file brings no code to run"
                        + " ¦ les règles de type « script » sont refusées : un fichier de règle n’apporte pas de"
                        + " programme à exécuter",
                "sequence ¦ rules of the kind 'sequence' are not supported: they need a tagger that knows parts of"
                        + " speech, and none ships"
                        + " ¦ les règles de type « sequence » ne sont pas prises en charge : elles demandent un"
                        + " étiqueteur de parties du discours, et le produit n’en contient pas",
                "spelling ¦ rules of the kind 'spelling' are not supported: no dictionary with a fitting licence"
                        + " ships, and one of the rule's own is not read; LanguageTool checks spelling"
                        + " ¦ les règles de type « spelling » ne sont pas prises en charge : aucun dictionnaire"
                        + " sous licence compatible n’est livré et celui de la règle n’est pas lu ; LanguageTool vérifie"
                        + " l’orthographe"
            })
    void refusesInBothLanguagesWhatCannotBeDone(String kind, String english, String french) {
        assertThatThrownBy(() -> Rules.rule("t.A", kind, Map.of("tokens", List.of("a"))))
                .isInstanceOfSatisfying(RuleProblems.class, problems -> {
                    assertThat(problems.problems()).hasSize(1);
                    assertThat(problems.problems().get(0).message().english()).isEqualTo(english);
                    assertThat(problems.problems().get(0).message().french()).isEqualTo(Wording.typeset(french));
                });
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void endsSoonOnHostileText(String text) {
        ToneRule pairs = Rules.rule("t.A", "consistency", Map.of("either", Map.of("a+b", "\\(+c")));
        ToneRule condition = Rules.rule("t.B", "conditional", Map.of("first", "(\\(+)x", "second", "(a+)y"));

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            Rules.check(pairs, Rules.variant(text));
            Rules.check(condition, Rules.variant(text));
        });
    }

    static List<String> hostile() {
        return List.of("(".repeat(1_000_000), "a".repeat(1_000_000), "\uD800 \uDC00".repeat(300_000));
    }
}
