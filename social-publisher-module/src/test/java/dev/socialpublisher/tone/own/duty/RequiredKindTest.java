package dev.socialpublisher.tone.own.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.OtherPost;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.tone.testing.Sample;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantPart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredKindTest {
    private static final ToneRule DATE = rule("date", Map.of("tokens", List.of("demain")));

    @Test
    void missesALinkBesideTheTextAndInIt() {
        ToneRule rule = rule("link", Map.of("networks", Map.of("instagram", false)));
        Sample bare = Sample.of("La criée rouvre");

        assertThat(bare.check(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.part()).isEqualTo(VariantPart.LINK);
            assertThat(finding.span()).isEqualTo(new Span(0, 0));
            assertThat(finding.fix()).isEmpty();
        });
        assertThat(bare.linkedTo("https://a.fr/b").check(rule)).isEmpty();
        assertThat(Sample.of("Voir https://a.fr/b").check(rule)).isEmpty();
        assertThat(bare.on("instagram").check(rule)).isEmpty();
    }

    @Test
    void asksForAltTextAndCreditWhereThereIsAPicture() {
        ToneRule alt = rule("alt_text", Map.of());
        ToneRule credit = rule("credit", Map.of());
        ToneRule image = rule("image", Map.of());
        Sample none = Sample.of("La criée");
        Sample bare = none.with(none.variant().withImage(picture("", "")));
        Sample full = none.with(none.variant().withImage(picture("Le quai", "A. Le Goff")));

        assertThat(none.check(image)).hasSize(1);
        assertThat(bare.check(image)).isEmpty();
        assertThat(Stream.of(alt, credit).filter(rule -> !none.check(rule).isEmpty()))
                .isEmpty();
        assertThat(bare.check(alt)).singleElement().extracting("part").isEqualTo(VariantPart.ALT_TEXT);
        assertThat(bare.check(credit)).hasSize(1);
        assertThat(full.check(alt)).isEmpty();
        assertThat(full.check(credit)).isEmpty();
    }

    @Test
    void takesHashtagsInTheTextToo() {
        ToneRule rule = rule("hashtag", Map.of());

        assertThat(Sample.of("La criée n° 1 #").check(rule)).hasSize(1);
        assertThat(Sample.of("La #criée").check(rule)).isEmpty();
        assertThat(Sample.of("La criée", "Brest").check(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prochain point à 18 h 30",
                "Nous revenons lundi",
                "Rendez-vous le 1er\u00A0décembre",
                "Le 24/12, tout rouvre",
                "Next update at 6:30",
                "Demain, suite et fin"
            })
    void knowsDaysAndHours(String text) {
        assertThat(Sample.of(text).check(DATE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nous revenons bientôt", "Les 12 mareyeurs", "La lundité n’existe pas"})
    void missesADate(String text) {
        assertThat(Sample.of(text).check(DATE)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Et vous ?, 0", "Et vous\u202F?, 0", "Elle dit : « Et vous ? », 1", "Dites-nous tout, 1"})
    void wantsAQuestionToTheReader(String text, int findings) {
        assertThat(Sample.of(text).check(rule("question", Map.of()))).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"Lisez la suite, 0", "Read on\u00A0: sign up, 0", "La suite est en ligne, 1"})
    void wantsOneOfTheHousesCalls(String text, int findings) {
        ToneRule rule =
                rule("call", Map.of("tokens", List.of("lisez", "sign up"), "sections", Map.of("agenda", false)));

        assertThat(Sample.of(text).check(rule)).hasSize(findings);
        assertThat(Sample.of(text).from("Agenda").check(rule)).isEmpty();
    }

    @Test
    void isContentWithOneInSoManyPosts() {
        ToneRule rule = rule("question", Map.of("within", 3, "message", "aucune question en %s posts"));
        Sample sample = Sample.of("La criée rouvre.");

        assertThat(sample.check(rule)).as("nothing is known of earlier posts").isEmpty();
        assertThat(sample.with(after("Le quai ferme.")).check(rule))
                .as("too few earlier posts")
                .isEmpty();
        assertThat(sample.with(after("Le quai ferme.", "Et vous ?")).check(rule))
                .isEmpty();
        assertThat(sample.with(after("Le quai ferme.", "Le phare luit.", "Et vous ?"))
                        .check(rule))
                .extracting("message")
                .containsExactly("aucune question en 3 posts");
        assertThat(Sample.of("Et vous ?")
                        .with(after("Le quai ferme.", "Le phare luit."))
                        .check(rule))
                .isEmpty();
    }

    @Test
    void tellsAllProblemsOfItsFile() {
        assertThatThrownBy(() -> rule("link", Map.of("tokens", List.of("a"), "within", 2, "message", "%s %s")))
                .isInstanceOfSatisfying(RuleProblems.class, refusal -> {
                    assertThat(refusal.problems())
                            .extracting(problem -> problem.message().english())
                            .containsExactlyInAnyOrder(
                                    "the message has 2 times %s; this kind fills one, with the number of posts",
                                    "'tokens' goes with question, date, call and words",
                                    "'within' looks at the words of earlier posts; it goes with question, date, call"
                                            + " and words");
                });
        assertThatThrownBy(() -> rule("words", Map.of("networks", Map.of("X Y", true))))
                .hasMessageContaining("'tokens' does not say which words stand for it")
                .hasMessageContaining("'X Y' is not a network id");
        assertThatThrownBy(() -> rule("photo", Map.of()))
                .hasMessageContaining("'of' is 'photo'; it takes one of link, image, alt_text, credit, hashtag,");
    }

    private static ToneRule rule(String of, Map<String, Object> keys) {
        Map<String, Object> all = new HashMap<>(keys);
        all.put("of", of);
        return Rules.rule("t.Required", "required", all);
    }

    private static Occasion after(String... texts) {
        return Occasion.UNKNOWN.beside(
                List.of(),
                Stream.of(texts)
                        .map(text -> new OtherPost("Le Magazine", Optional.empty(), text))
                        .toList());
    }

    private static Optional<VariantImage> picture(String alt, String credit) {
        return Optional.of(new VariantImage(new MediaRef("quai"), new AltText(alt), new Credit(credit)));
    }
}
