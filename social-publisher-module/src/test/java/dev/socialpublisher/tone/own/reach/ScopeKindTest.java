package dev.socialpublisher.tone.own.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.WaivableBy;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.tone.testing.Sample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeKindTest {
    private static final ToneRule RULE = Rules.rule(
            "t.Scope",
            "scope",
            Map.of(
                    "message",
                    "« %s » : sujet « %s », %s sur ce compte",
                    "topics",
                    List.of(
                            Map.of(
                                    "name",
                                    "partis",
                                    "standing",
                                    "excluded",
                                    "networks",
                                    Map.of("linkedin", "sensitive"),
                                    "channels",
                                    Map.of("debats-x", "allowed"),
                                    "sections",
                                    List.of("Élections"),
                                    "tags",
                                    List.of("parti politique"),
                                    "tokens",
                                    List.of("votez(?: pour)?", "vote for")),
                            Map.of(
                                    "name",
                                    "santé",
                                    "standing",
                                    "sensitive",
                                    "tokens",
                                    List.of("vaccins?", "vaccines?")))));

    @ParameterizedTest
    @CsvSource({
        "Dimanche votez pour le port, 9, 19, votez pour",
        "On Sunday vote for the port, 10, 18, vote for",
        "VOTEZ, 0, 5, VOTEZ"
    })
    void refusesExcludedTopicsForGood(String text, int start, int end, String match) {
        assertThat(Sample.of(text).check(RULE)).singleElement().satisfies(finding -> {
            assertThat(finding.span()).isEqualTo(new Span(start, end));
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.waivableBy()).isEqualTo(WaivableBy.NOBODY);
            assertThat(finding.message()).isEqualTo("« " + match + " » : sujet « partis », exclu sur ce compte");
        });
    }

    @Test
    void wantsAPublishersSignatureForSensitiveOnes() {
        assertThat(Sample.of("Le vaccin arrive").check(RULE)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.waivableBy()).isEqualTo(WaivableBy.PUBLISHER);
            assertThat(finding.message()).isEqualTo("« vaccin » : sujet « santé », sensible sur ce compte");
        });
    }

    @Test
    void knowsATopicByTheArticlesSectionOrTag() {
        Sample text = Sample.of("Le port rouvre");

        assertThat(text.from("elections").check(RULE))
                .extracting(Finding::span, Finding::message)
                .containsExactly(tuple(new Span(0, 0), "« elections » : sujet « partis », exclu sur ce compte"));
        assertThat(text.from("culture", "Ports", "Parti politique").check(RULE))
                .extracting(Finding::message)
                .containsExactly("« Parti politique » : sujet « partis », exclu sur ce compte");
        assertThat(text.from("culture", "Ports").check(RULE)).isEmpty();
    }

    @Test
    void differsByNetworkAndChannel() {
        Sample text = Sample.of("Votez");
        Occasion debates = Occasion.UNKNOWN.on(new ChannelId("debats-x"));

        assertThat(text.on("linkedin").check(RULE))
                .extracting(Finding::waivableBy)
                .containsExactly(WaivableBy.PUBLISHER);
        assertThat(text.with(debates).check(RULE)).isEmpty();
        assertThat(text.with(Occasion.UNKNOWN.on(new ChannelId("autre"))).check(RULE))
                .hasSize(1);
    }

    @Test
    void refusesALevelThatLetsASensitiveTopicPassUnseen() {
        Map<String, Object> sensitive = Map.of("name", "a", "standing", "sensitive", "tokens", List.of("a"));
        Map<String, Object> onX = Map.of(
                "name", "a", "standing", "allowed", "networks", Map.of("x", "sensitive"), "tokens", List.of("a"));

        for (Map<String, Object> topic : List.of(sensitive, onX)) {
            assertThatThrownBy(() -> atLevel("warning", topic))
                    .hasMessageContaining("a sensitive topic is an error, so that no post about it leaves unseen;"
                            + " make the topic allowed, or leave 'level' out");
        }
    }

    @Test
    void takesAnyLevelWithoutSensitiveTopics() {
        ToneRule rule = atLevel("warning", Map.of("name", "b", "standing", "excluded", "tokens", List.of("b")));

        assertThat(Sample.of("a b").check(rule)).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    private static ToneRule atLevel(String level, Map<String, Object> topic) {
        return Rules.rule("t.Scope", "scope", Map.of("level", level, "topics", List.of(topic)));
    }

    @Test
    void tellsAllProblemsOfItsFile() {
        assertThatThrownBy(() -> Rules.rule(
                        "t.Scope",
                        "scope",
                        Map.of(
                                "message",
                                "%s %s %s %s",
                                "topics",
                                List.of(
                                        Map.of("name", "a", "standing", "forbidden"),
                                        Map.of(
                                                "standing",
                                                "allowed",
                                                "tokens",
                                                List.of("b"),
                                                "channels",
                                                Map.of("B C", "allowed"))))))
                .hasMessageContaining("this kind fills three, with the words, the topic and its standing")
                .hasMessageContaining("'standing' is 'forbidden'; it takes one of allowed, sensitive, excluded")
                .hasMessageContaining("none of 'sections', 'tags' and 'tokens' says how 'a' is known")
                .hasMessageContaining("'name' is missing")
                .hasMessageContaining("'B C' is not a channel id: lower-case letters, digits, hyphens");
        assertThatThrownBy(() -> Rules.rule("t.Scope", "scope", Map.of()))
                .hasMessage("rule.yml:1:1: 'topics' is missing");
    }
}
