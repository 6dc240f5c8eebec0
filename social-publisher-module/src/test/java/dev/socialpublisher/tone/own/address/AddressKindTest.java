package dev.socialpublisher.tone.own.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.variant.AddressForm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressKindTest {
    @ParameterizedTest
    @CsvSource({
        "Que fais-tu ce soir ?, tu",
        "Tu viens ?, Tu",
        "Si t’es là, t’",
        "Si t'es là, t'",
        "On te raconte tout, te",
        "Rien que pour toi !, toi",
        "Fais-le toi-même, Fais|toi",
        "Raconte ton été au port, Raconte|ton",
        "La mer et ta ville, ta",
        "Le goût de tes vacances, tes",
        "Notre port et le tien, tien",
        "Découvre la criée, Découvre",
        "Le port ouvre. Viens avec nous !, Viens",
        "N’oublie pas ta marée, oublie|ta",
        "Abonne-toi !, Abonne|toi",
        "🐟 Regarde la criée, Regarde"
    })
    void findsTuWhereVousIsRight(String text, String words) {
        assertThat(check("vous", text)).extracting(Finding::match).containsExactly(words.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "Vous venez ?, Vous",
        "Votre port et vos quais, Votre|vos",
        "Notre port et le vôtre, vôtre",
        "Découvrez la criée, Découvrez",
        "Abonnez-vous !, Abonnez|vous",
        "Ne ratez pas la marée, ratez"
    })
    void findsVousWhereTuIsRight(String text, String words) {
        assertThat(check("tu", text)).extracting(Finding::match).containsExactly(words.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le ton de la charte est calme",
                "Changer de ton, hausser le ton",
                "Un demi-ton plus haut, de bon ton",
                "Il s’est tu. Elle a tu son nom.",
                "Un Te Deum à la cathédrale",
                "«\u00A0Tu viens\u00A0?\u00A0» demande-t-elle à la criée",
                "Va-t-il venir ? Y a-t-il du vent ?",
                "Visite de la criée, rencontre avec les marins",
                "Rencontre avec Ana Le Goff",
                "Offre limitée, marche lente",
                "#tu @toi https://tu.fr/te",
                "La tension, le têtu, l’étoile et la toile",
                "Tiens, la mer monte",
                "Le port ouvre la criée"
            })
    void leavesOtherWordsAlone(String text) {
        assertThat(check("vous", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un rendez-vous au port, des rendez-vous",
                "Chez Sanchez, assez de nez au rez-de-chaussée",
                "«\u00A0Vous venez\u00A0?\u00A0» demande-t-elle",
                "Le garde-à-vous"
            })
    void leavesWordsThatOnlyLookLikeVous(String text) {
        assertThat(check("tu", text)).isEmpty();
    }

    @Test
    void asksForOneAddressWhereEitherIsFree() {
        assertThat(check("free", "Vous venez ? Votre port t’attend."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.match()).isEqualTo("t’"));
        assertThat(check("free", "Tu viens ? Venez avec vos amis, vous verrez."))
                .extracting(Finding::match)
                .containsExactly("Tu");
        assertThat(check("free", "Tu viens avec ton sac")).isEmpty();
        assertThat(check("free", "Vous venez, toi")).extracting(Finding::match).containsExactly("toi");
    }

    @Test
    void takesTheChartersChoiceByNetwork() {
        RuleDefinition.Context charter = new RuleDefinition.Context(
                "1", Locale.FRENCH, AddressForm.VOUS, Map.of(new NetworkId("x"), AddressForm.TU));
        ToneRule rule = StandardKinds.all()
                .create(new RuleDefinition(
                        new RuleId("t.A"),
                        "address",
                        "a.yml",
                        charter,
                        Map.of("extends", "address", "message", "« %s » : ici, %s."),
                        Map.of()));

        assertThat(Rules.check(rule, Rules.variant("Vous et toi")))
                .extracting(Finding::message)
                .containsExactly("« Vous » : ici, tu.");
    }

    @Test
    void pointsAtTheWordAndOffersWhatNeedsNoOtherVerb() {
        assertThat(check("vous", "Le goût de tes vacances")).singleElement().satisfies(finding -> {
            assertThat(finding.span()).isEqualTo(new Span(11, 14));
            assertThat(finding.fix()).contains(new Fix("vos", false));
        });
        assertThat(check("vous", "Tu viens").get(0).fix()).isEmpty();
    }

    @Test
    void differsByNetworkAndLanguage() {
        ToneRule rule =
                Rules.rule("t.A", "address", Map.of("address", "vous", "networks", Map.of("x", "tu", "threads", "tu")));

        assertThat(Rules.check(rule, Rules.variant("Tu viens"))).isEmpty();
        assertThat(Rules.check(rule, Rules.variant(Locale.ENGLISH, "Tu et vous")))
                .isEmpty();
    }

    @Test
    void refusesBadKeys() {
        assertThatThrownBy(() -> Rules.rule("t.A", "address", Map.of("address", "thou", "message", "%s %s %s")))
                .isInstanceOf(RuleProblems.class)
                .hasMessageContaining("'address' is 'thou'; it takes one of free, tu, vous")
                .hasMessageContaining("this kind fills two, the word and the right address");
    }

    private static List<Finding> check(String address, String text) {
        return Rules.check(Rules.rule("t.A", "address", Map.of("address", address)), Rules.variant(text));
    }
}
