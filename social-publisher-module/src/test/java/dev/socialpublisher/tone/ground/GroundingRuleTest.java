package dev.socialpublisher.tone.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleVideo;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.variant.compose.Articles;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroundingRuleTest {
    private static final Article ARTICLE = Articles.in(Locale.FRENCH)
            .title("Le phare")
            .paragraph("Le phare a reçu 1 020 visiteurs cet été, dit Paul Durand.")
            .build();

    private static final String ALL = "Déjà 1 200 visiteurs, un record, selon Jean Durand : « le phare est plein »";

    @Test
    void saysWhatWasLookedForTheNearestAndItsSentence() {
        Finding finding = check(rule(Map.of()), "Déjà 1 200 visiteurs").get(0);

        assertThat(finding.message())
                .isEqualTo("1 200 / 1 020 / Le phare a reçu 1 020 visiteurs cet été, dit Paul Durand.");
        assertThat(finding.fix()).contains(new Fix("1 020", false));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void knowsCreditAndChaptersOfAVideo() {
        ArticleVideo video = new ArticleVideo(
                new MediaRef("jcr:1"), new Credit("Lise Morvan"), Optional.empty(), List.of("1:37 La lanterne"));
        Article filmed = Articles.in(Locale.FRENCH)
                .title("Le phare")
                .video(video)
                .handle("x", "Yann42")
                .build();
        String text = "1:37 La lanterne, vue par Lise Morvan, texte @Yann42";

        assertThat(check(rule(Map.of()), text)).isNotEmpty();
        assertThat(check(rule(Map.of()), filmed, text)).isEmpty();
    }

    @Test
    void saysSoWhereNothingComesNear() {
        assertThat(check(rule(Map.of()), "« Tout va pour le mieux »"))
                .extracting(Finding::message)
                .containsExactly("alone: Tout va pour le mieux");
    }

    @Test
    void gradesByKindOfClaim() {
        assertThat(check(rule(Map.of()), ALL))
                .extracting(Finding::match, Finding::severity)
                .containsExactly(
                        tuple("1 200", Severity.ERROR),
                        tuple("record", Severity.WARNING),
                        tuple("Jean Durand", Severity.WARNING),
                        tuple("le phare est plein", Severity.ERROR));
    }

    @Test
    void leavesOutWhatIsOffAndStaysBelowItsLevel() {
        ToneRule rule = rule(Map.of("level", "suggestion", "names", "off", "superlatives", "off"));

        assertThat(check(rule, ALL))
                .extracting(Finding::severity)
                .containsOnly(Severity.SUGGESTION)
                .hasSize(2);
    }

    @Test
    void roundsAsFarAsTheFileSays() {
        String text = "Près de 1 100 visiteurs";

        assertThat(check(rule(Map.of("rounding", 5)), text)).hasSize(1);
        assertThat(check(rule(Map.of("rounding", 8)), text)).isEmpty();
    }

    @Test
    void isSilentWithoutAnArticle() {
        CheckContext note = CheckContext.of(Rules.variant(ALL), Rules.profile(), Optional.empty(), Occasion.UNKNOWN);

        assertThat(rule(Map.of()).check(note)).isEmpty();
    }

    @Test
    void tellsEveryProblemOfItsFile() {
        assertThatThrownBy(() -> Rules.rule("t.A", "grounding", Map.of("figures", "high", "rounding", 80)))
                .isInstanceOf(RuleProblems.class)
                .hasMessageContaining("'figures' is 'high'; it takes one of off, suggestion, warning, error")
                .hasMessageContaining("'rounding' is '80'; it takes a whole number from 0 to 50")
                .hasMessageContaining("'messagealone' is missing");
    }

    private static ToneRule rule(Map<String, Object> keys) {
        Map<String, Object> all = new HashMap<>(Map.of("message", "%s / %s / %s", "messagealone", "alone: %s"));
        all.putAll(keys);
        return Rules.rule("t.A", "grounding", all);
    }

    private static List<Finding> check(ToneRule rule, String text) {
        return check(rule, ARTICLE, text);
    }

    private static List<Finding> check(ToneRule rule, Article article, String text) {
        return rule.check(
                CheckContext.of(Rules.variant(text), Rules.profile(), Optional.of(article), Occasion.UNKNOWN));
    }
}
