package dev.socialpublisher.tone.own.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.tone.testing.Sample;
import dev.socialpublisher.variant.VariantPart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardSellKindTest {
    private static final ToneRule RULE = Rules.rule(
            "t.Pressure",
            "hardsell",
            Map.of(
                    "message",
                    "« %s » presse : %s sur %s",
                    "threshold",
                    3,
                    "networks",
                    Map.of("linkedin", 2),
                    "sections",
                    Map.of("agenda", 5),
                    "capitals",
                    2,
                    "exclamation",
                    1,
                    "exceptions",
                    List.of("la dernière chance du chef"),
                    "parts",
                    List.of("text", "hashtags"),
                    "signals",
                    List.of(
                            Map.of("weight", 2, "tokens", List.of("dernière chance", "last chance", "\\d+ ?% off")),
                            Map.of("tokens", List.of("vite", "hurry", "soldes", "lien en bio", "link in bio")))));

    @ParameterizedTest
    @CsvSource({
        "'Vite, dernière chance !', 0, 4, 6, 21",
        "'VITE, Dernière\u00A0Chance', 0, 4, 6, 21",
        "'Hurry, last chance', 0, 5, 7, 18",
        "'40 % off, link in bio', 0, 8, 10, 21",
        "'DERNIER JOUR !!', 0, 12, 13, 15",
        "'Last chance?!', 0, 11, 11, 13",
        "'vite\u202F! ! MAINTENANT OU JAMAIS', 0, 4, 5, 8"
    })
    void pointsAtEverySignalOnceTheyWeighEnough(String text, int start, int end, int nextStart, int nextEnd) {
        assertThat(Sample.of(text).check(RULE))
                .extracting(Finding::span)
                .startsWith(new Span(start, end), new Span(nextStart, nextEnd));
    }

    @ParameterizedTest
    @CsvSource({
        "C’est la dernière chance de voir l’exposition.",
        "'Hurry, the swim starts at six.'",
        "'La SNCF ferme la ligne, l’UNESCO proteste !'",
        "'Vite, la dernière chance du chef'",
        "'https://a.fr/vite-derniere-chance DERNIER'"
    })
    void letsOneLightSignalPass(String text) {
        assertThat(Sample.of(text).check(RULE)).isEmpty();
    }

    @Test
    void saysWordsWeightAndThreshold() {
        assertThat(Sample.of("Vite, dernière chance").check(RULE))
                .extracting(Finding::message)
                .containsExactly("« Vite » presse : 3 sur 3", "« dernière chance » presse : 3 sur 3");
    }

    @Test
    void addsUpOverItsParts() {
        assertThat(Sample.of("Dernière chance", "soldes").check(RULE))
                .extracting(Finding::part, Finding::match)
                .containsExactly(tuple(VariantPart.TEXT, "Dernière chance"), tuple(VariantPart.HASHTAGS, "soldes"));
    }

    @Test
    void isStricterWhereTheNetworkOrTheSectionSaysSo() {
        Sample two = Sample.of("Dernière chance");
        Sample four = Sample.of("Vite, dernière chance !!");

        assertThat(two.check(RULE)).isEmpty();
        assertThat(two.on("linkedin").check(RULE)).hasSize(1);
        assertThat(four.check(RULE)).hasSize(3);
        assertThat(four.from("Agenda").check(RULE)).isEmpty();
        assertThat(four.from("Agenda").on("linkedin").check(RULE)).isEmpty();
    }

    @Test
    void appliesOnlyWhereAThresholdIsGiven() {
        ToneRule rule = Rules.rule(
                "t.P", "hardsell", Map.of("networks", Map.of("threads", 1), "signals", List.of(tokens("vite"))));

        assertThat(Sample.of("vite").check(rule)).isEmpty();
        assertThat(Sample.of("vite").on("threads").check(rule)).hasSize(1);
    }

    @Test
    void showsWhatItWeighs() {
        assertThat(RULE.description().settings())
                .containsEntry("threshold", "3")
                .containsEntry("threshold on linkedin", "2")
                .containsEntry("threshold in agenda", "5")
                .extractingByKey("signals")
                .asString()
                .startsWith("dernière chance (2) · last chance (2)");
    }

    @Test
    void tellsAllProblemsOfItsFile() {
        assertThatThrownBy(() -> Rules.rule(
                        "t.P",
                        "hardsell",
                        Map.of(
                                "message",
                                "%s %s %s %s",
                                "capitals",
                                0,
                                "signals",
                                List.of(Map.of("weight", 101, "tokens", List.of("(")), Map.of("weights", 2)))))
                .isInstanceOfSatisfying(RuleProblems.class, refusal -> {
                    assertThat(refusal.problems())
                            .extracting(problem -> problem.message().english())
                            .containsExactlyInAnyOrder(
                                    "the message has 4 times %s; this kind fills three, with the words, the weight of"
                                            + " all signals and the threshold",
                                    "'capitals' is '0'; it takes a whole number from 1 to 100",
                                    "'weight' is '101'; it takes a whole number from 1 to 100",
                                    "'(' is not a pattern: Unclosed group at sign 2",
                                    "'tokens' does not say what to look for",
                                    "none of 'threshold', 'networks' and 'sections' gives a number",
                                    "unknown key 'weights'; known here: weight, say, advice, tokens");
                    assertThat(refusal.problems())
                            .extracting(problem -> problem.message().french())
                            .contains(
                                    "ni «\u00a0threshold\u00a0», ni «\u00a0networks\u00a0», ni «\u00a0sections\u00a0» ne"
                                            + " donnent de nombre");
                });
    }

    @Test
    void refusesToLookForNothing() {
        assertThatThrownBy(() -> Rules.rule("t.P", "hardsell", Map.of("threshold", 1)))
                .hasMessage("rule.yml:1:1: none of 'signals', 'capitals' and 'exclamation' says what to look for");
    }

    private static Map<String, Object> tokens(String... tokens) {
        return Map.of("tokens", List.of(tokens));
    }
}
