package dev.socialpublisher.tone.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.tone.text.CheckedVariant;
import dev.socialpublisher.variant.Candidate;
import dev.socialpublisher.variant.VariantPart;
import dev.socialpublisher.variant.compose.Networks;
import dev.socialpublisher.variant.compose.Samples;
import dev.socialpublisher.variant.compose.VariantComposer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** False alarms: nothing that composing takes from an article may be called missing in it. */
class GroundedMagazineTest {
    private static final Latitude STRICT = new Latitude(0, Set.of());

    @Test
    void everyClaimOfEveryComposedPostIsGrounded() throws IOException {
        assumeThat(Samples.MAGAZINE).isDirectory();
        List<Claim> claims = new ArrayList<>();
        for (Article article : Samples.all()) {
            Grounding grounding = Grounding.of(article);
            for (NetworkProfile profile : Networks.ALL) {
                for (Candidate candidate :
                        VariantComposer.compose(article, profile, Networks.recipe(profile), Networks.FREE)) {
                    CheckedVariant variant = CheckedVariant.of(candidate.variant());
                    for (VariantPart part : GroundingRule.PARTS) {
                        claims.addAll(grounding.claims(variant.text(part), STRICT));
                    }
                }
            }
        }

        assertThat(claims).hasSizeGreaterThan(200);
        assertThat(claims.stream().filter(claim -> !claim.grounded())).isEmpty();
    }

    @Test
    void everySentenceOfAnArticleIsGroundedInIt() throws IOException {
        assumeThat(Samples.MAGAZINE).isDirectory();
        for (Article article : Samples.all()) {
            Grounding grounding = Grounding.of(article);
            List<Claim> missing = ArticleSentences.of(article).stream()
                    .flatMap(sentence -> grounding.claims(Claims.text(article, sentence.text()), STRICT).stream())
                    .filter(claim -> !claim.grounded())
                    .toList();

            assertThat(missing).as(article.title()).isEmpty();
        }
    }
}
