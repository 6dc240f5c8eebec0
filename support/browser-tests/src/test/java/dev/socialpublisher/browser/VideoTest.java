package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A YouTube channel is connected, shows the article's video as composed, and shows it no more. */
class VideoTest {
    @RegisterExtension
    static final House HOUSE = new House();

    private static final String NAME = "Rivages sur YouTube";
    private static final String TITLE = "Les gardiens de l’estran, en images";

    @Test
    void goesOutAsItWasComposedAndIsDeleted() {
        String channel = connected();
        String post = submitted(channel);
        Person paul = HOUSE.paul();
        Queue queue = Queue.open(paul, "review");
        queue.choose(post);
        assertThat(paul.at("post-video")).containsText("estran.mp4");
        assertThat(paul.at("post-video")).containsText("0:36");
        paul.seesNoBarrier();
        paul.keepPicture("video-review-fr");
        queue.approve(post);
        paul.waitUntil(() -> HOUSE.demo().stateOf(post).equals("PUBLISHED"));

        JsonNode sent = HOUSE.demo().post(post).path("post");
        Person camille = HOUSE.camille();
        camille.open(HOUSE.demo().sandbox() + "/youtube?lang=fr");
        Locator seen = camille.page().locator("article.post:not(.gone)");
        assertThat(seen.locator(".text")).hasText(sent.path("text").asText());
        assertThat(seen.locator(".card")).containsText(TITLE);
        assertThat(seen.locator(".card img")).isVisible();
        assertThat(seen.locator(".video")).containsText("video/mp4");
        camille.seesNoBarrier();
        camille.keepPicture("timeline-youtube-fr");

        Queue.open(paul, "sent").choose(post).getByTestId("act-retract").click();
        paul.at("dialog-comment").fill("La vidéo était trop longue.");
        paul.at("dialog-confirm").last().click();
        assertThat(paul.at("remote-gone")).isVisible();
        camille.open(HOUSE.demo().sandbox() + "/youtube?lang=fr");
        assertThat(camille.page().locator("article.post:not(.gone)")).hasCount(0);
    }

    /** X shows pictures or one video: whoever chooses the video gives up the pictures. */
    @Test
    void goesToANetworkOfWordsAndPicturesAsWell() {
        Person camille = HOUSE.camille();
        Person paul = HOUSE.paul();
        SocialTab tab = SocialTab.open(camille, HOUSE.demo().article("Les gardiens de l’estran"), "fr", "x-rivages-fr")
                .write("Ceux qui veillent sur l’estran, en images.");
        tab.at("video-choice").first().check();
        assertThat(tab.at("preview-video")).isVisible();
        camille.seesNoBarrier();
        camille.keepPicture("video-x-fr");
        String post = tab.submit();

        Queue.open(paul, "review").approve(post);
        paul.waitUntil(() -> HOUSE.demo().stateOf(post).equals("PUBLISHED"));
        camille.open(HOUSE.demo().sandbox() + "/x?lang=fr");
        Locator seen = camille.page().locator("article.post:not(.gone)").first();
        assertThat(seen.locator(".video")).containsText("video/mp4");
        camille.seesNoBarrier();
        camille.keepPicture("timeline-video-x-fr");
        Queue.open(paul, "sent").choose(post).getByTestId("act-retract").click();
        paul.at("dialog-comment").fill("La vidéo était trop longue.");
        paul.at("dialog-confirm").last().click();
        assertThat(paul.at("remote-gone")).isVisible();
    }

    private static String connected() {
        Person nora = HOUSE.nora();
        nora.openScreen("channels", "");
        nora.page()
                .locator("[data-testid=network][data-network=youtube] [data-testid=connect]")
                .click();
        assertThat(nora.page()).hasTitle(Pattern.compile("^YouTube \\(bac à sable\\)"));
        nora.page().locator("button[value=allow]").click();
        assertThat(nora.at("came-back")).containsText("@magazine_demo");
        nora.seesNoBarrier();
        nora.at("channel-name").fill(NAME);
        nora.at("keep-details").click();
        nora.page().waitForCondition(() -> !idOf(NAME).isEmpty());
        Locator card = nora.page().locator("[data-testid=channel][data-channel=" + idOf(NAME) + "]");
        card.getByTestId("test").click();
        assertThat(card.getByTestId("standing").first()).containsText("Fonctionne");
        return idOf(NAME);
    }

    /** Without a video nothing can be submitted there. */
    private static String submitted(String channel) {
        Person camille = HOUSE.camille();
        SocialTab tab = SocialTab.open(camille, HOUSE.demo().article("Les gardiens de l’estran"), "fr", channel)
                .take("LEAD");
        assertThat(tab.at("video-choice").first()).isChecked();
        assertThat(tab.at("video-facts")).containsText("0:36 · 640 × 360");
        assertThat(tab.words()).containsText("0:12 Les cadres sur le récif");
        tab.at("no-video").check();
        assertThat(tab.css("[data-code=SP-VARIANT-0008]")).containsText("YouTube n’accepte que des vidéos");
        tab.at("video-choice").first().check();
        tab.at("title").fill(TITLE);
        assertThat(tab.at("title-count")).hasText(TITLE.length() + "/100");
        camille.seesNoBarrier();
        camille.keepPicture("video-fr");
        return tab.submit();
    }

    private static String idOf(String name) {
        for (JsonNode channel : HOUSE.demo().api("/channels", "nora").path("channels")) {
            if (channel.path("name").asText().equals(name)) {
                return channel.path("id").asText();
            }
        }
        return "";
    }
}
