package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole way, as people go it: from an article in the list to a post that a network has accepted. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstPostTest {
    private static final String X = "x-rivages-fr";
    private static final String ADDED = " La pluie n’y change rien.";
    private static final String ALT = "Trois pieux sur une plage, une voile au loin.";

    @RegisterExtension
    static final House HOUSE = new House();

    private static String article = "";
    private static String post = "";

    @Test
    @Order(1)
    void proposalsObeyWhatTheEditorChangesInTheForm() {
        Person camille = HOUSE.camille();
        ArticleForm form = ArticleForm.choose(camille, "Les gardiens de l’estran");
        camille.seesNoBarrier();
        form.typeInBody("blockquote p", ADDED);
        form.upload("photo-with-location.jpg");
        form.field("alt-new").fill(ALT);
        form.field("credit-new").fill("Malo Guivarc’h");
        form.done("publish");
        camille.seesNoBarrier();
        article = HOUSE.demo().article("Les gardiens de l’estran");

        SocialTab tab = SocialTab.beside(camille, X);
        assertThat(tab.at("offer")).hasCount(6);
        tab.take("QUOTATION");
        assertThat(tab.words()).containsText("presque tout le métier." + ADDED);
        assertThat(tab.at("sources")).containsText(ADDED.strip());
        camille.seesNoBarrier();
    }

    @Test
    @Order(2)
    void remarksAppearUnderTheWordsAsOneTypes() {
        Person camille = HOUSE.camille();
        SocialTab tab = SocialTab.open(camille, article, "fr", X).take("KEY_FIGURE");
        tab.typeAtEnd(" Foncez, le digital et le feedback aident !");
        assertThat(tab.mark("base-fr.VenteForcee")).hasText("Foncez");
        assertThat(tab.mark("base-fr.Anglicismes")).hasText(new String[] {"digital", "feedback"});
        assertThat(tab.finding("base-fr.VenteForcee")).containsText("la maison informe, elle ne presse pas");
        camille.seesNoBarrier();
        camille.keepPicture("social-tab-fr");
    }

    @Test
    @Order(3)
    void correctionIsAppliedByKeyboardAndByMouse() {
        Person camille = HOUSE.camille();
        SocialTab tab = SocialTab.open(camille, article, "fr", X);
        Locator byKeyboard = tab.finding("base-fr.Anglicismes").first().locator("[data-testid=apply-fix]");
        tab.words().click();
        for (int i = 0; i < 30 && !isFocused(byKeyboard); i++) {
            camille.page().keyboard().press("Tab");
        }
        camille.page().keyboard().press("Enter");
        assertThat(tab.words()).containsText("Foncez, le numérique et le feedback aident");
        assertThat(tab.mark("base-fr.Anglicismes")).hasText(new String[] {"feedback"});
        assertThat(tab.finding("base-fr.Anglicismes")).hasCount(1);
        tab.finding("base-fr.Anglicismes").locator("[data-testid=apply-fix]").click();
        assertThat(tab.words()).containsText("Foncez, le numérique et le retour aident");
        assertThat(tab.finding("base-fr.Anglicismes")).hasCount(0);
    }

    @Test
    @Order(4)
    void blockingRemarkStopsTheSubmissionAndTakesTheFocus() {
        SocialTab tab = SocialTab.open(HOUSE.camille(), article, "fr", X);
        assertThat(tab.at("blocked")).containsText("1 point bloque ce post");
        tab.at("submit").click();
        assertThat(tab.finding("base-fr.VenteForcee")).isFocused();
        assertThat(tab.finding("base-fr.VenteForcee")).containsText("Seul un responsable d’édition peut passer outre.");
        assertThat(tab.at("article-post")).hasCount(0);
        assertThat(HOUSE.demo().api("/posts", "paul").path("posts")).isEmpty();
    }

    @Test
    @Order(5)
    void doubleClickMakesOnePost() {
        SocialTab tab = SocialTab.open(HOUSE.camille(), article, "fr", X);
        tab.at("start-over").click();
        tab.take("QUOTATION");
        tab.at("image-choice").first().uncheck();
        tab.at("image-choice").last().check();
        assertThat(tab.at("alt")).hasValue(ALT);
        assertThat(tab.at("length")).containsText(Pattern.compile("\\d+/280, lien compté 23"));
        assertThat(tab.css("[data-testid=finding][data-severity=ERROR]")).hasCount(0);
        tab.at("submit").dblclick();
        post = tab.sent();
        assertThat(tab.at("article-post")).hasCount(1);
        JsonNode posts = HOUSE.demo().api("/posts?state=IN_REVIEW", "paul").path("posts");
        assertThat(posts).hasSize(1);
        assertThat(posts.get(0).path("id").asText()).isEqualTo(post);
        assertThat(posts.get(0).path("channel").asText()).isEqualTo(X);
    }

    @Test
    @Order(6)
    void publisherReviewsByKeyboard() {
        Person paul = HOUSE.paul();
        Queue queue = Queue.open(paul, "review");
        assertThat(paul.at("tab-review")).containsText("1");
        Locator detail = queue.choose(post);
        assertThat(detail.locator("[data-testid=sources]")).containsText(ADDED.strip());
        assertThat(detail.locator("[data-testid=preview-image] img")).isVisible();
        paul.seesNoBarrier();
        queue.approve(post);
    }

    @Test
    @Order(7)
    void networkReceivesExactlyWhatWasApproved() {
        Demo demo = HOUSE.demo();
        HOUSE.camille().waitUntil(() -> demo.stateOf(post).equals("PUBLISHED"));
        JsonNode sent = demo.post(post);
        String text = sent.path("post").path("text").asText();
        assertThat(text).contains("presque tout le métier." + ADDED);
        JsonNode accepted = demo.accepted("x", text).orElseThrow();
        assertThat(demo.calls("x", text)).isEqualTo(1);
        assertThat(sent.path("post").path("remoteId").asText())
                .isEqualTo(accepted.path("remoteId").asText());
        SentPicture picture =
                SentPicture.of(demo, "x", sent, accepted).isTheApprovedOne().isOfSize(900, 1200);
        assertThat(accepted.path("images").get(0).path("alt").asText()).isEqualTo(ALT);
        assertThat(picture.colourAt(690, 230)).allMatch(part -> part > 190, "the sun stands upright");
    }

    @Test
    @Order(8)
    void timelineShowsWhatReadersWouldSee() {
        Person camille = HOUSE.camille();
        camille.open(HOUSE.demo().sandbox() + "/?lang=fr");
        assertThat(camille.page().getByText(ADDED.strip()).first()).isVisible();
        assertThat(camille.page().locator("img[alt='" + ALT + "']").first()).isVisible();
        camille.seesNoBarrier();
        camille.keepPicture("timeline-fr");
        for (String page : List.of("/x?lang=en", "/bluesky?lang=fr")) {
            camille.open(HOUSE.demo().sandbox() + page);
            camille.seesNoBarrier();
        }
    }

    @Test
    @Order(9)
    void rowAndTabShowOutcomeAndHistory() {
        SocialTab tab = SocialTab.open(HOUSE.camille(), article, "fr", X);
        assertThat(tab.post(post)).containsText("Publié");
        Locator detail = Queue.open(HOUSE.paul(), "sent").choose(post);
        assertThat(detail.locator("[data-testid=remote-id]"))
                .hasText(HOUSE.demo().post(post).path("post").path("remoteId").asText());
        assertThat(detail.locator("[data-testid=remote-address]")).isVisible();
        assertThat(detail.locator("[data-testid=history] li")).hasText(new Pattern[] {
            step("Publié"), step("Envoi"), step("Programmé"), step("Validé"), step("À valider"), step("Brouillon")
        });
        HOUSE.paul().seesNoBarrier();
    }

    @Test
    @Order(10)
    void channelWithoutApprovalPublishesAtOnceInEnglishByKeyboard() {
        Person nora = HOUSE.person("camille", "en-GB");
        SocialTab tab = SocialTab.open(
                nora, HOUSE.demo().article("The last boat carries the library"), "en", "bluesky-rivages-en");
        nora.seesNoBarrier();
        nora.keepPicture("social-tab-en");
        assertThat(tab.at("submit")).hasText(Pattern.compile("\\s*Publish now\\s*"));
        tab.words().click();
        nora.page().keyboard().press("Control+Enter");
        String id = tab.sent();
        nora.waitUntil(() -> HOUSE.demo().stateOf(id).equals("PUBLISHED"));
        JsonNode sent = HOUSE.demo().post(id);
        JsonNode accepted = HOUSE.demo()
                .accepted("bluesky", sent.path("post").path("text").asText())
                .orElseThrow();
        JsonNode card = sent.path("variant").path("card");
        assertThat(accepted.path("card").path("title").asText())
                .isEqualTo(card.path("title").asText());
        assertThat(accepted.path("card").path("description").asText())
                .isEqualTo(card.path("description").asText());
    }

    private static boolean isFocused(Locator button) {
        return (Boolean) button.evaluate("element => element.getRootNode().activeElement === element");
    }

    private static Pattern step(String state) {
        return Pattern.compile(state);
    }
}
