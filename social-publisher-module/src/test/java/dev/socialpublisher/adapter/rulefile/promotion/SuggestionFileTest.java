package dev.socialpublisher.adapter.rulefile.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.variant.Objective;
import dev.socialpublisher.variant.suggest.Bounds;
import dev.socialpublisher.variant.suggest.Condition;
import dev.socialpublisher.variant.suggest.NetworkRules;
import dev.socialpublisher.variant.suggest.SuggestionRule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SuggestionFileTest {
    @Test
    void readsEveryCondition() {
        NetworkRules rules = read("""
                network: x
                tickFrom: 4
                rules:
                  - weight: 2
                    reason: {en: news, fr: l’actualité}
                  - when:
                      pictures: {min: 2}
                      portraits: {min: 1, max: 3}
                      words: {max: 900}
                      topics: [économie, travail]
                      linksTo: [vimeo.com]
                      languages: [fr]
                      objectives: [visibility, recruitment]
                      videos: {min: 1}
                    weight: -3
                    reason: {en: "“{topic}”, {pictures}", fr: "{topic}, {words}"}
                """);

        assertThat(rules)
                .isEqualTo(new NetworkRules(
                        new NetworkId("x"),
                        4,
                        List.of(
                                new SuggestionRule(Condition.ALWAYS, 2, new Wording("news", "l’actualité")),
                                new SuggestionRule(
                                        new Condition(
                                                new Bounds(2, Integer.MAX_VALUE),
                                                new Bounds(1, 3),
                                                new Bounds(0, 900),
                                                List.of("économie", "travail"),
                                                Set.of("vimeo.com"),
                                                Set.of("fr"),
                                                Set.of(Objective.VISIBILITY, Objective.RECRUITMENT),
                                                new Bounds(1, Integer.MAX_VALUE)),
                                        -3,
                                        new Wording("“{topic}”, {pictures}", "{topic}, {words}")))));
    }

    @Test
    void tellsEverythingThatIsWrongWithItsPlace() {
        assertProblems(
                """
                network: x
                tickFrom: 0
                rules:
                  - when: {pictures: {min: 3, max: 2}, objectives: [fame], linksTo: [www.vimeo.com], languages: [Fr]}
                    weight: 0
                    reason: {en: "{color}", fr: "{topic}"}
                  - weight: 2
                    reason: {en: news}
                    why: no
                """,
                "suggestions/x.yaml:2:1: 'tickFrom' is '0'; it takes a whole number from 1 to 100",
                "suggestions/x.yaml:4:31: 'max' is 2, below 'min', which is 3",
                "suggestions/x.yaml:4:53: 'objectives.0' is 'fame'; it takes one of visibility, relation, acquisition,"
                        + " loyalty, distribution, partnership, recruitment",
                "suggestions/x.yaml:4:70: 'linksTo' is 'www.vimeo.com'; it takes a host in lower case, without www.,"
                        + " such as vimeo.com",
                "suggestions/x.yaml:4:98: 'languages' is 'Fr'; it takes a language such as fr",
                "suggestions/x.yaml:5:5: a reason of weight 0 says nothing; above 0 speaks for the network, below 0"
                        + " against it",
                "suggestions/x.yaml:6:14: the reason has {color}; it takes {pictures}, {portraits}, {words}, {topic}",
                "suggestions/x.yaml:6:29: the reason has {topic}, but the rule asks for no 'topics'",
                "suggestions/x.yaml:8:5: 'fr' is missing",
                "suggestions/x.yaml:9:5: unknown key 'why'; known here: when, weight, reason");
    }

    @Test
    void refusesAFileThatSaysNothing() {
        assertProblems(
                "network: bluesky\ntickFrom: 3\n",
                "suggestions/x.yaml:1:1: 'network' is 'bluesky', but the file is called otherwise",
                "suggestions/x.yaml:1:1: 'rules' has no rule");
    }

    private static NetworkRules read(String text) {
        return SuggestionFile.read(YamlFile.parse("suggestions/x.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertProblems(String text, String... problems) {
        assertThatThrownBy(() -> read(text))
                .asInstanceOf(InstanceOfAssertFactories.type(RuleProblems.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Object::toString)
                        .containsExactly(problems));
    }
}
