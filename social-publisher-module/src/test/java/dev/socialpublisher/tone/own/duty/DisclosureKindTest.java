package dev.socialpublisher.tone.own.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.tone.testing.Sample;
import dev.socialpublisher.variant.PostLabel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureKindTest {
    private static final ToneRule RULE = Rules.rule(
            "t.Sponsored",
            "disclosure",
            Map.of(
                    "message",
                    "Commencez par « %s ».",
                    "label",
                    "sponsored",
                    "wordings",
                    List.of("Sponsorisé", "Partenariat rémunéré", "Ad"),
                    "networks",
                    Map.of("instagram", List.of("Collaboration commerciale")),
                    "insert",
                    "Sponsorisé\u00A0: "));

    @ParameterizedTest
    @ValueSource(strings = {"La criée rouvre. Sponsorisé", "Sponsorisée ?", "Adieu la criée", "« Le quai » sponsorisé"})
    void asksForTheWordsAtTheStart(String text) {
        assertThat(sponsored(text).check(RULE)).singleElement().satisfies(finding -> {
            assertThat(finding.span()).isEqualTo(new Span(0, 0));
            assertThat(finding.message()).isEqualTo("Commencez par « Sponsorisé / Partenariat rémunéré / Ad ».");
            assertThat(finding.fix()).contains(new Fix("Sponsorisé\u00A0: ", false));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sponsorisé : la criée rouvre",
                "🐟 [SPONSORISÉ] La criée",
                "Partenariat\u00A0rémunéré avec le port",
                "#Ad The market opens",
                "— Ad: the market opens"
            })
    void takesAnyOfItsWordings(String text) {
        assertThat(sponsored(text).check(RULE)).isEmpty();
    }

    @Test
    void isSilentWithoutTheLabel() {
        assertThat(Sample.of("La criée").check(RULE)).isEmpty();
        assertThat(Sample.of("La criée").labelled(PostLabel.UPDATE).check(RULE)).isEmpty();
    }

    @Test
    void asksForANetworksOwnWordsAndOffersNoOthers() {
        assertThat(sponsored("Sponsorisé : la criée").on("instagram").check(RULE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo("Commencez par « Collaboration commerciale ».");
                    assertThat(finding.fix()).isEmpty();
                });
    }

    @Test
    void findsTheWordsAnywhereWhereTheRuleSaysSo() {
        ToneRule rule = Rules.rule(
                "t.Update",
                "disclosure",
                Map.of(
                        "label",
                        "update",
                        "place",
                        "anywhere",
                        "parts",
                        List.of("text", "hashtags"),
                        "wordings",
                        List.of("mise à jour", "update")));

        assertThat(Sample.of("La criée (mise à jour)")
                        .labelled(PostLabel.UPDATE, PostLabel.ASSISTED)
                        .check(rule))
                .isEmpty();
        assertThat(Sample.of("The market", "Update")
                        .labelled(PostLabel.UPDATE, PostLabel.ASSISTED)
                        .check(rule))
                .isEmpty();
        assertThat(Sample.of("Updated")
                        .labelled(PostLabel.UPDATE, PostLabel.ASSISTED)
                        .check(rule))
                .hasSize(1);
    }

    @Test
    void tellsAllProblemsOfItsFile() {
        assertThatThrownBy(() ->
                        Rules.rule("t.S", "disclosure", Map.of("label", "paid", "place", "end", "message", "%s %s")))
                .hasMessageContaining(
                        "'label' is 'paid'; it takes one of sponsored, correction, update, partnership, assisted")
                .hasMessageContaining("'place' is 'end'; it takes one of start, anywhere")
                .hasMessageContaining("this kind fills one, with the wordings")
                .hasMessageContaining("none of 'wordings', 'networks' and 'sections' says what must stand there");
    }

    private static Sample sponsored(String text) {
        return Sample.of(text).labelled(PostLabel.SPONSORED);
    }
}
