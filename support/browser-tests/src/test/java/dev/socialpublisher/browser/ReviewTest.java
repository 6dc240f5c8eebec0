package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What editors and publishers settle between them: overriding a remark, correcting a text, returning a post. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewTest {
    private static final String X = "x-rivages-fr";
    private static final String BLUESKY = "bluesky-rivages-fr";
    private static final String REASON = "C’est le titre de l’exposition, pas une promesse.";
    private static final String CORRECTED =
            "Quarante-sept maisons seront démontées, et la moitié reconstruite plus haut.";

    @RegisterExtension
    static final House HOUSE = new House();

    private static String waived = "";
    private static String corrected = "";
    private static String returned = "";

    @Test
    @Order(1)
    void publisherOverridesWithAReasonWhatStopsAnEditor() {
        Person camille = HOUSE.camille();
        String article = HOUSE.demo().article("La corne de brume");
        SocialTab hers = SocialTab.open(camille, article, "fr", X);
        hers.write("« Dernière chance », une exposition sur la corne de brume de Men-Garo.");
        assertThat(hers.mark("base-fr.VenteForcee")).hasText("Dernière chance");
        assertThat(hers.finding("base-fr.VenteForcee").locator("[data-testid=waive]"))
                .hasCount(0);
        hers.at("save-draft").click();
        String draft = hers.at("article-post").getAttribute("data-post");

        SocialTab his = SocialTab.open(HOUSE.paul(), article, "fr", X);
        his.post(draft).locator("[data-testid=act-edit]").click();
        his.finding("base-fr.VenteForcee").locator("[data-testid=waive]").click();
        his.at("dialog-confirm").click();
        assertThat(his.css("#reason-problem")).hasText("Indiquez un motif.");
        his.at("waiver-reason").fill(REASON);
        HOUSE.paul().seesNoBarrier();
        his.at("dialog-confirm").click();
        assertThat(his.finding("base-fr.VenteForcee")).containsText(REASON);
        assertThat(his.at("blocked")).isHidden();
        waived = his.submit();
        assertThat(waived).isEqualTo(draft);
    }

    @Test
    @Order(2)
    void queueShowsTheOverrideWithItsReason() {
        corrected = submit("La rue qui recule", BLUESKY, "HEADLINE");
        returned = submit("À Port-Maël, la criée", BLUESKY, "KEY_SENTENCE");
        Person nora = HOUSE.nora();
        Queue queue = Queue.open(nora, "review");
        assertThat(nora.at("tab-review")).containsText("3");
        assertThat(queue.row(waived)).containsText("1 dérogation");
        Locator detail = queue.choose(waived);
        assertThat(detail.locator("[data-testid=post-waivers]")).containsText("Dernière chance");
        assertThat(detail.locator("[data-testid=post-waivers]")).containsText(REASON);
        assertThat(detail.locator("[data-testid=post-waivers]")).containsText("paul");
        nora.seesNoBarrier();
    }

    @Test
    @Order(3)
    void nobodyApprovesTheirOwnWords() {
        Person paul = HOUSE.paul();
        Queue queue = Queue.open(paul, "review");
        queue.choose(waived);
        paul.page().keyboard().press("a");
        assertThat(paul.at("failure")).containsText("Paul Kervadec a écrit le post");
        paul.seesNoBarrier();
        paul.page().keyboard().press("Escape");
        assertThat(queue.row(waived)).isVisible();
        Queue.open(HOUSE.nora(), "review").approve(waived);
        keepPictures();
    }

    @Test
    @Order(4)
    void publisherCorrectsAndApprovesInOneStep() {
        Person paul = HOUSE.paul();
        Queue queue = Queue.open(paul, "review");
        queue.choose(corrected);
        paul.page().keyboard().press("e");
        Locator dialog = paul.at("correction");
        Locator words = dialog.locator(".cm-content");
        words.click();
        paul.page().keyboard().press("Control+A");
        paul.page().keyboard().insertText(CORRECTED);
        dialog.locator("[data-testid=image-choice]").first().check();
        assertThat(dialog.locator("[data-testid=preview-text]")).containsText(CORRECTED);
        paul.seesNoBarrier();
        paul.at("correction-comment").fill("Le fait d’abord.");
        paul.page().keyboard().press("Control+Enter");
        assertThat(dialog).hasCount(0);
        assertThat(queue.row(corrected)).hasCount(0);
    }

    @Test
    @Order(5)
    void correctedTextGoesOutCharacterByCharacter() {
        Demo demo = HOUSE.demo();
        HOUSE.paul().waitUntil(() -> demo.stateOf(corrected).equals("PUBLISHED"));
        JsonNode sent = demo.post(corrected);
        String text = sent.path("post").path("text").asText();
        assertThat(text).startsWith(CORRECTED);
        JsonNode accepted = demo.accepted("bluesky", text).orElseThrow();
        SentPicture.of(demo, "bluesky", sent, accepted).isTheApprovedOne();
        assertThat(demo.calls("bluesky", text)).isEqualTo(1);
    }

    @Test
    @Order(6)
    void authorSeesWhatThePublisherChanged() {
        Person camille = HOUSE.camille();
        SocialTab tab = SocialTab.open(camille, HOUSE.demo().article("La rue qui recule"), "fr", BLUESKY);
        tab.post(corrected).locator("[data-testid=post-link]").click();
        Locator detail = camille.page().locator("[data-testid=post-detail][data-post='" + corrected + "']");
        assertThat(detail.locator("[data-testid=difference] ins")).not().hasCount(0);
        assertThat(detail.locator("[data-testid=difference] del")).not().hasCount(0);
        assertThat(detail.locator("[data-testid=difference]")).containsText("démontées");
        assertThat(detail.locator("[data-testid=history]")).containsText("Le fait d’abord.");
        camille.seesNoBarrier();
    }

    @Test
    @Order(7)
    void returnedPostComesBackToItsAuthorWithTheComment() {
        Person paul = HOUSE.paul();
        Queue queue = Queue.open(paul, "review");
        queue.choose(returned);
        paul.page().keyboard().press("r");
        queue.say("Donnez le prix dès la première phrase.");
        assertThat(queue.row(returned)).hasCount(0);

        Person camille = HOUSE.camille();
        Queue hers = Queue.open(camille, "review");
        assertThat(camille.at("tab-returned")).containsText("1");
        camille.page().keyboard().press("2");
        assertThat(hers.choose(returned).locator("[data-testid=post-reason]"))
                .containsText("Donnez le prix dès la première phrase.");
        camille.seesNoBarrier();
        assertThat(paul.at("tab-returned")).containsText("0");
    }

    private static String submit(String title, String channel, String kind) {
        return SocialTab.open(HOUSE.camille(), HOUSE.demo().article(title), "fr", channel)
                .take(kind)
                .submit();
    }

    @Test
    @Order(8)
    void wordsOfAPublishedPostAreChangedWhereReadersSeeThem() {
        Person paul = HOUSE.paul();
        String post = SocialTab.open(
                        HOUSE.camille(), HOUSE.demo().article("La rue qui recule"), "fr", "facebook-rivages-fr")
                .take("QUOTATION")
                .submit();
        Queue.open(paul, "review").approve(post);
        paul.waitUntil(() -> HOUSE.demo().stateOf(post).equals("PUBLISHED"));
        String before = HOUSE.demo().post(post).path("variant").path("text").asText();

        Queue.open(paul, "sent").choose(post).getByTestId("act-reword").click();
        assertThat(paul.at("reword-text")).hasValue(before);
        paul.at("reword-text").fill(before + " Corrigé.");
        paul.seesNoBarrier();
        paul.keepPicture("reword-fr");
        paul.at("reword-confirm").click();
        assertThat(paul.at("reword-comment")).isFocused();
        paul.at("reword-comment").fill("Une date manquait.");
        paul.at("reword-confirm").click();
        assertThat(paul.at("reword-text")).hasCount(0);

        assertThat(HOUSE.demo().post(post).path("variant").path("text").asText())
                .isEqualTo(before + " Corrigé.");
        paul.open(HOUSE.demo().sandbox() + "/facebook?lang=fr");
        Locator seen = paul.page().locator("article.post").first();
        assertThat(seen.locator(".text")).containsText(before + " Corrigé.");
        assertThat(seen).containsText("Modifié");
        paul.seesNoBarrier();
    }

    private static void keepPictures() {
        Locator detail = Queue.open(HOUSE.paul(), "review").choose(corrected);
        assertThat(detail.locator("[data-testid=post-text]").innerText()).startsWith("La rue qui recule\n\n");
        HOUSE.paul().seesNoBarrier();
        HOUSE.paul().keepPicture("queue-fr");
        Person english = HOUSE.person("paul", "en-GB");
        Queue.open(english, "review").choose(corrected);
        english.seesNoBarrier();
        english.keepPicture("queue-en");
    }
}
