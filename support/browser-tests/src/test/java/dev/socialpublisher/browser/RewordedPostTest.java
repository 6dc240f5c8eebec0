package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A post on a Mastodon server is sent, given other words by a publisher, and seen with them. */
@Tag("full")
class RewordedPostTest {
    @RegisterExtension
    static final House HOUSE = new House();

    @Test
    void readersSeeTheNewWordsAndThatTheyAreNew() {
        Person camille = HOUSE.camille();
        Person paul = HOUSE.paul();
        String post = SocialTab.open(camille, HOUSE.demo().article("La rue qui recule"), "fr", onMastodon())
                .take("QUOTATION")
                .submit();
        Queue.open(paul, "review").approve(post);
        paul.waitUntil(() -> HOUSE.demo().stateOf(post).equals("PUBLISHED"));
        assertThat(onTimeline(camille, post).locator(".edited")).hasCount(0);

        Queue.open(paul, "sent").choose(post).getByTestId("act-reword").click();
        paul.at("reword-text").fill("Correction : la rue recule d’un mètre par an.");
        assertThat(paul.at("rewording").getByTestId("length")).containsText("500");
        paul.seesNoBarrier();
        paul.keepPicture("reword-fr");
        paul.at("reword-comment").fill("L’unité était fausse.");
        paul.at("reword-confirm").click();
        assertThat(paul.at("rewording")).hasCount(0);
        assertThat(paul.at("post-text")).hasText("Correction : la rue recule d’un mètre par an.");
        assertThat(paul.at("history")).containsText("L’unité était fausse.");

        JsonNode detail = HOUSE.demo().post(post);
        assertThat(detail.at("/post/state").asText()).isEqualTo("PUBLISHED");
        assertThat(detail.path("revisions")).hasSize(2);
        Locator seen = onTimeline(camille, post);
        assertThat(seen.locator(".text")).hasText(detail.at("/post/text").asText());
        assertThat(seen.locator(".edited")).hasText("Modifié");
        camille.seesNoBarrier();
        camille.keepPicture("timeline-reworded-fr");
    }

    /** The account that a token opens on the stand-in's server. */
    private static String onMastodon() {
        Person nora = HOUSE.nora();
        nora.openScreen("channels", "");
        nora.page()
                .locator("[data-testid=network][data-network=mastodon] [data-testid=connect]")
                .click();
        nora.at("server").fill(HOUSE.demo().sandbox() + "/mastodon");
        nora.at("leave").click();
        nora.page().getByText("@magazine_en").click();
        nora.page().locator("button[value=allow]").click();
        nora.at("channel-name").fill("Rivages sur Mastodon");
        nora.at("keep-details").click();
        assertThat(nora.at("said")).containsText("Rivages sur Mastodon est connecté.");
        JsonNode channels = HOUSE.demo().api("/channels", "nora").path("channels");
        return StreamSupport.stream(channels.spliterator(), false)
                .filter(channel -> channel.path("network").asText().equals("mastodon"))
                .map(channel -> channel.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** The post as readers of the network see it, by the network's own id. */
    private static Locator onTimeline(Person person, String post) {
        String id = HOUSE.demo().post(post).at("/post/remoteId").asText();
        person.open(HOUSE.demo().sandbox() + "/mastodon?lang=fr");
        return person.page().locator("article.post").filter(new Locator.FilterOptions().setHasText(id));
    }
}
