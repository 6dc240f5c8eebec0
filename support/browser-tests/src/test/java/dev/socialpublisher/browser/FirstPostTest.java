package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, as people go it: from an article to a post that a network has accepted. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstPostTest {
    private static final double DELIVERY_MILLIS = 45_000;

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Demo demo;
    private static Person camille;
    private static Person paul;

    @BeforeAll
    static void openTheHouse() {
        chromium = Chromium.start();
        demo = Demo.in(folder);
        camille = new Person(chromium.browser(), demo.address(), "fr-FR").signIn("camille");
        paul = new Person(chromium.browser(), demo.address(), "fr-FR").signIn("paul");
    }

    @AfterAll
    static void closeTheHouse() {
        if (demo != null) {
            camille.close();
            paul.close();
            demo.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Order(1)
    void editorWritesFromProposalsAndSeesRemarksWhileTyping() {
        String article = demo.article("gardiens de l’estran");
        camille.open(Demo.tab(article, "fr", "fr"));
        channel(camille, "x-rivages-fr").click();
        assertThat(camille.at("offer")).hasCount(5, atMost(20_000));
        camille.seesNoBarrier();

        camille.page().locator("[data-testid=offer][data-kind=QUOTATION]").click();
        Locator editor = camille.page().locator(".cm-content");
        assertThat(editor).containsText("«");
        editor.click();
        camille.page().keyboard().press("Control+End");
        camille.page().keyboard().type(" Incroyable !!!");
        assertThat(camille.at("finding").first()).isVisible();
        camille.seesNoBarrier();
        camille.keepPicture("social-tab-fr");
        for (int i = 0; i < " Incroyable !!!".length(); i++) {
            camille.page().keyboard().press("Backspace");
        }
        assertThat(camille.page().locator("[data-testid=finding][data-severity=ERROR]"))
                .hasCount(0);
        assertThat(camille.at("length")).containsText("/280");
    }

    @Test
    @Order(2)
    void doubleClickMakesOnePost() {
        camille.at("submit").dblclick();
        assertThat(camille.at("article-post")).hasCount(1, atMost(20_000));
        JsonNode posts = demo.api("/posts?state=IN_REVIEW", "paul").path("posts");
        assertThat(posts).hasSize(1);
        assertThat(posts.get(0).path("channel").asText()).isEqualTo("x-rivages-fr");
    }

    @Test
    @Order(3)
    void publisherReviewsByKeyboard() {
        paul.open("/.social/ui/queue?ui=fr");
        assertThat(paul.at("post-row")).hasCount(1, atMost(20_000));
        paul.at("post-row").first().click();
        assertThat(paul.at("post-detail")).isVisible();
        assertThat(paul.at("source").first()).isVisible();
        paul.seesNoBarrier();
        paul.keepPicture("queue-fr");
        paul.page().keyboard().press("a");
        confirm(paul);
        assertThat(paul.at("post-row")).hasCount(0, atMost(20_000));
    }

    @Test
    @Order(4)
    void networkReceivesExactlyWhatWasApproved() {
        JsonNode post = published("x-rivages-fr");
        String text = post.path("post").path("text").asText();
        JsonNode accepted = demo.accepted("x", text).orElseThrow();
        assertThat(demo.calls("x", text)).isEqualTo(1);
        JsonNode image = post.path("variant").path("image");
        if (!image.isMissingNode() && !image.isNull()) {
            assertThat(accepted.path("images").get(0).path("alt").asText())
                    .isEqualTo(image.path("alt").asText());
        }
        assertThat(post.path("post").path("remoteId").asText())
                .isEqualTo(accepted.path("remoteId").asText());
        camille.open(demo.sandbox() + "/?lang=fr");
        assertThat(camille.page().getByText(firstLine(text)).first()).isVisible();
        camille.keepPicture("timeline-fr");
    }

    @Test
    @Order(5)
    void rowAndTabShowOutcomeAndHistory() {
        String article = demo.article("gardiens de l’estran");
        camille.open(Demo.tab(article, "fr", "fr"));
        assertThat(camille.at("article-post").first()).containsText("Publié", contains(20_000));
    }

    @Test
    @Order(6)
    void returnedPostComesBackWithItsComment() {
        String article = demo.article("La rue qui recule");
        submitFirstOffer(camille, article, "bluesky-rivages-fr");
        paul.open("/.social/ui/queue?ui=fr");
        paul.at("post-row").first().click();
        assertThat(paul.at("post-detail")).isVisible();
        paul.page().keyboard().press("r");
        paul.at("dialog-comment").fill("Donnez le chiffre de recul dès la première phrase.");
        paul.at("dialog-confirm").last().click();
        assertThat(paul.at("post-row")).hasCount(0, atMost(20_000));
        JsonNode returned =
                demo.api("/posts?state=CHANGES_REQUESTED", "camille").path("posts");
        assertThat(returned).hasSize(1);
        camille.open("/.social/ui/queue?ui=fr");
        camille.at("tab-returned").click();
        assertThat(camille.at("post-row")).hasCount(1, atMost(20_000));
    }

    @Test
    @Order(7)
    void oneSwitchHoldsEverythingAndSaysWhoAndWhy() {
        paul.open("/.social/ui/queue?ui=fr");
        paul.at("hold-all").click();
        paul.at("hold-why").fill("Naufrage en cours : plus rien ne part.");
        paul.at("dialog-confirm").last().click();
        assertThat(paul.at("hold-banner")).containsText("Naufrage en cours");
        assertThat(paul.at("hold-banner")).containsText("Paul");
        paul.seesNoBarrier();
        paul.at("lift-hold").click();
        assertThat(paul.at("hold-banner")).hasCount(0);
    }

    @Test
    @Order(8)
    void channelWithoutApprovalPublishesAtOnceInEnglishByKeyboard() {
        String article = demo.article("The last boat carries the library");
        try (Person nora = new Person(chromium.browser(), demo.address(), "en-GB").signIn("camille")) {
            nora.open(Demo.tab(article, "en", "en"));
            channel(nora, "bluesky-rivages-en").click();
            assertThat(nora.at("offer").first()).isVisible();
            nora.seesNoBarrier();
            nora.keepPicture("social-tab-en");
            assertThat(nora.at("submit")).hasText(Pattern.compile("\\s*Publish now\\s*"));
            nora.page().locator(".cm-content").click();
            nora.page().keyboard().press("Control+Enter");
            assertThat(nora.at("article-post")).hasCount(1, atMost(20_000));
            JsonNode post = published("bluesky-rivages-en");
            String text = post.path("post").path("text").asText();
            JsonNode accepted = demo.accepted("bluesky", text).orElseThrow();
            assertThat(accepted.path("card").path("title").asText())
                    .isEqualTo(post.path("variant").path("card").path("title").asText());
            assertThat(nora.complaints()).isEmpty();
        }
    }

    @Test
    @Order(9)
    void ruleFileRulesWithoutRestartAndABrokenOneIsRefused() throws IOException {
        Path rule = hashtagRule();
        String before = Files.readString(rule);
        try (Person nora = new Person(chromium.browser(), demo.address(), "fr-FR").signIn("nora")) {
            Files.writeString(rule, before.replace("x: 2", "x: 1"));
            nora.open(Demo.tab(demo.article("gardiens de l’estran"), "fr", "fr"));
            channel(nora, "x-rivages-fr").click();
            assertThat(nora.at("preview-text")).containsText("#");
            assertThat(nora.at("preview-text")
                            .innerText()
                            .chars()
                            .filter(c -> c == '#')
                            .count())
                    .isEqualTo(1);

            Files.writeString(rule, before + "\nbroken: [");
            nora.open("/.social/ui/rules?ui=fr");
            nora.page().reload();
            assertThat(nora.at("rule-problems")).containsText(Pattern.compile("\\.yml"), contains(20_000));
            nora.seesNoBarrier();
            nora.keepPicture("rules-fr");
            assertThat(demo.api("/charters/fr", "nora").path("rules").size()).isPositive();
        } finally {
            Files.writeString(rule, before);
        }
    }

    @Test
    @Order(10)
    void nothingBrokeTheContentSecurityPolicy() {
        assertThat(camille.complaints()).isEmpty();
        assertThat(paul.complaints()).isEmpty();
    }

    private static Path hashtagRule() {
        return demo.rule("fr", "Hashtags");
    }

    private static void submitFirstOffer(Person person, String article, String channel) {
        person.open(Demo.tab(article, "fr", "fr"));
        channel(person, channel).click();
        person.at("offer").first().click();
        person.at("submit").click();
        assertThat(person.at("article-post")).hasCount(1, atMost(20_000));
    }

    private static Locator channel(Person person, String id) {
        return person.page().locator("[data-testid=channel][data-channel=" + id + "]");
    }

    private static void confirm(Person person) {
        Locator button = person.at("dialog-confirm");
        if (button.count() > 0) {
            button.last().click();
        }
    }

    /** Waits until the channel's only post is out; asks the API as a client would. */
    private static JsonNode published(String channel) {
        long end = System.nanoTime() + (long) (DELIVERY_MILLIS * 1_000_000);
        JsonNode posts = demo.api("/posts?channel=" + channel, "paul").path("posts");
        while (System.nanoTime() < end && !posts.path(0).path("state").asText().equals("PUBLISHED")) {
            camille.page().waitForTimeout(500);
            posts = demo.api("/posts?channel=" + channel, "paul").path("posts");
        }
        assertThat(posts.path(0).path("state").asText()).as("%s", posts.path(0)).isEqualTo("PUBLISHED");
        return demo.api("/posts/" + posts.get(0).path("id").asText(), "paul");
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElseThrow();
    }

    private static LocatorAssertions.HasCountOptions atMost(double millis) {
        return new LocatorAssertions.HasCountOptions().setTimeout(millis);
    }

    private static LocatorAssertions.ContainsTextOptions contains(double millis) {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(millis);
    }
}
