package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An article that goes on living after a post about it was submitted. */
class ChangedArticleTest {
    private static final String X = "x-rivages-fr";
    private static final String ADDED = " Prévoyez aussi des gants.";

    @RegisterExtension
    static final House HOUSE = new House();

    @Test
    void rowAndTabShowTheTextThenAndNow() {
        Person camille = HOUSE.camille();
        String article = HOUSE.demo().article("Planter des oyats");
        SocialTab tab = SocialTab.open(camille, article, "fr", X);
        tab.askFor(LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(3).toString(), "18:00");
        String post = tab.sent();
        ArticleForm form = ArticleForm.open(camille, article);
        String lead = form.field("lead").inputValue();
        form.field("lead").fill(lead + ADDED);
        form.done("publish");

        Person paul = HOUSE.paul();
        Queue queue = Queue.open(paul, "review");
        assertThat(queue.row(post)).containsText("Article modifié depuis");
        Locator detail = queue.choose(post);
        assertThat(detail.locator("[data-testid=article-changed]")).isVisible();
        Locator both = detail.locator("[data-testid=article-compare]");
        assertThat(both).containsText("Soumis sur ce texte");
        assertThat(both.locator("del")).hasText(lead);
        assertThat(both.locator("ins")).hasText(lead + ADDED);
        paul.seesNoBarrier();

        SocialTab seen = SocialTab.open(camille, article, "fr", X);
        assertThat(seen.post(post).locator("[data-testid=article-changed]")).containsText("Article modifié depuis");
        seen.post(post).locator("summary").click();
        assertThat(seen.post(post).locator("ins")).hasText(lead + ADDED);
        camille.seesNoBarrier();
    }

    @Test
    void postOfAnUnpublishedArticleIsHeldWithTheReason() {
        Person camille = HOUSE.camille();
        String article = HOUSE.demo().article("La corne de brume");
        String post = SocialTab.open(camille, article, "fr", X).submit();
        ArticleForm.open(camille, article).done("unpublish");
        Person paul = HOUSE.paul();
        Queue review = Queue.open(paul, "review");
        assertThat(review.row(post)).containsText("L’article n’est plus public");
        review.approve(post);
        paul.waitUntil(() -> HOUSE.demo().stateOf(post).equals("HELD"));

        Queue attention = Queue.open(paul, "attention");
        Locator detail = attention.choose(post);
        assertThat(detail.locator("[data-testid=post-reason]")).containsText("dépublié");
        assertThat(detail.locator("[data-testid=article-changed]")).containsText("L’article n’est plus public");
        paul.seesNoBarrier();
        SocialTab seen = SocialTab.open(camille, article, "fr", X);
        assertThat(seen.post(post)).containsText("Suspendu");
        assertThat(seen.post(post)).containsText("dépublié");
        camille.seesNoBarrier();

        ArticleForm.open(camille, article).done("publish");
        attention = Queue.open(paul, "attention");
        attention.choose(post);
        paul.page().keyboard().press("h");
        paul.at("dialog-confirm").click();
        paul.waitUntil(() -> HOUSE.demo().stateOf(post).equals("PUBLISHED"));
    }
}
