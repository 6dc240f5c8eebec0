package dev.socialpublisher.tone.own.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.tone.testing.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColdnessKindTest {
    private static final ToneRule FORMULAS = Rules.rule(
            "t.Cold",
            "coldness",
            Map.of(
                    "message",
                    "« %s » est froid ; dites : %s.",
                    "signals",
                    List.of(
                            Map.of("say", "merci de", "tokens", List.of("nous vous (?:prions|saurions gré) de")),
                            Map.of("say", "note that", "tokens", List.of("please be advised that")),
                            Map.of(
                                    "advice",
                                    "qui agit",
                                    "tokens",
                                    List.of("il (?:est|sera) procédé à", "it (?:is|has been) decided that")))));

    @Nested
    class Formulas {
        @ParameterizedTest
        @CsvSource({
            "'Nous vous prions de patienter', 0, 19, Merci de",
            "'Ici, nous vous saurions\u00A0gré de patienter', 5, 30, merci de",
            "'Please be advised that the lock is shut', 0, 22, Note that"
        })
        void areOfferedWarmerWords(String text, int start, int end, String say) {
            assertThat(Sample.of(text).check(FORMULAS))
                    .extracting(Finding::span, finding -> finding.fix().orElseThrow())
                    .containsExactly(tuple(new Span(start, end), new Fix(say, false)));
        }

        @ParameterizedTest
        @CsvSource({"'Il sera procédé à un tirage', 0, 17", "'So it has been decided that we stay', 3, 27"})
        void withoutWordsForThemGiveAnAdvice(String text, int start, int end) {
            assertThat(Sample.of(text).check(FORMULAS)).singleElement().satisfies(finding -> {
                assertThat(finding.span()).isEqualTo(new Span(start, end));
                assertThat(finding.fix()).isEmpty();
                assertThat(finding.message()).endsWith("dites : qui agit.");
            });
        }

        @ParameterizedTest
        @CsvSource({"Nous vous attendons au port.", "We have decided to stay open."})
        void areNotSeenInPlainSpeech(String text) {
            assertThat(Sample.of(text).check(FORMULAS)).isEmpty();
        }

        @Test
        void ofAnotherPersonAreNotChangedWithoutAsking() {
            ToneRule safe = Rules.rule(
                    "t.Cold",
                    "coldness",
                    Map.of("fix", "safe", "signals", List.of(Map.of("say", "a", "tokens", List.of("b")))));

            assertThat(Sample.of("« b » b").check(safe))
                    .extracting(Finding::fix)
                    .containsExactly(Optional.of(new Fix("a", false)), Optional.of(new Fix("a", true)));
        }

        @Test
        void makeAStyleOnlyTogether() {
            ToneRule style = Rules.rule(
                    "t.Release",
                    "coldness",
                    Map.of(
                            "threshold",
                            2,
                            "signals",
                            List.of(Map.of("advice", "le fait", "tokens", List.of("leader", "est fier d'annoncer")))));

            assertThat(Sample.of("Le leader des phares").check(style)).isEmpty();
            assertThat(Sample.of("Le leader des phares est fier d’annoncer").check(style))
                    .extracting(Finding::match)
                    .containsExactly("leader", "est fier d’annoncer");
        }
    }

    @Nested
    class Address {
        private final ToneRule rule = Rules.rule(
                "t.Reader",
                "coldness",
                Map.of(
                        "message",
                        "%s mots (dès %s) sans le lecteur",
                        "address",
                        List.of("vous", "votre", "you", "your", "(?!assez|chez)\\p{L}+ez"),
                        "from",
                        5,
                        "networks",
                        Map.of("linkedin", 8)));

        @ParameterizedTest
        @CsvSource({"La criée ouvre assez tôt demain", "The auction opens early this Monday"})
        void isMissedInALongText(String text) {
            assertThat(Sample.of(text).check(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.span()).isEqualTo(new Span(0, 0));
                assertThat(finding.message()).isEqualTo("6 mots (dès 5) sans le lecteur");
            });
            assertThat(Sample.of(text).on("linkedin").check(rule)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "La criée vous ouvre ses portes demain",
            "Découvrez la criée au petit matin demain",
            "Monday the auction opens for YOU",
            "La criée ouvre tôt",
            "'Lire https://a.fr/un-deux trois quatre'"
        })
        void isThereOrNotNeeded(String text) {
            assertThat(Sample.of(text).check(rule)).isEmpty();
        }
    }

    @Test
    void tellsAllProblemsOfItsFile() {
        assertThatThrownBy(() -> Rules.rule(
                        "t.Cold",
                        "coldness",
                        Map.of(
                                "message",
                                "%s %s %s",
                                "address",
                                List.of("vous"),
                                "signals",
                                List.of(Map.of("say", "a", "advice", "b", "tokens", List.of("c"))))))
                .isInstanceOfSatisfying(
                        RuleProblems.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.message().english())
                                .contains(
                                        "the message has 3 times %s; this kind fills two, with the words and what to say"
                                                + " instead, or the number of words and the bound",
                                        "a rule has either 'signals' or 'address'"));
        assertThatThrownBy(() ->
                        Rules.rule("t.Cold", "coldness", Map.of("signals", List.of(Map.of("tokens", List.of("c"))))))
                .hasMessage("rule.yml:1:1: a signal has either 'say', the words to put there, or 'advice'");
    }
}
