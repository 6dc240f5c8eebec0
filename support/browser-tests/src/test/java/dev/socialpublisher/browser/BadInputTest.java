package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the screen says when somebody asks for what cannot be: value, bound and place, and nothing of theirs is lost. */
class BadInputTest {
    private static final String WORDS = "Un texte à moi, que personne ne doit perdre.";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Demo demo;
    private static Person camille;

    @BeforeAll
    static void openTheHouse() {
        chromium = Chromium.start();
        demo = Demo.in(folder);
        camille = new Person(chromium.browser(), demo.address(), "fr-FR").signIn("camille");
    }

    @AfterAll
    static void closeTheHouse() {
        if (demo != null) {
            camille.close();
            demo.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void timeThatHasPassedOrDoesNotExistIsToldAtItsField() {
        openTab("La rue qui recule");
        write(WORDS);
        camille.at("when-at").check();
        ask("2020-01-01", "10:00");
        assertThat(camille.at("due-problem")).containsText("est passé");
        assertThat(camille.at("due-problem")).containsText("1 janvier 2020");
        ask("2027-03-28", "02:30");
        assertThat(camille.at("due-problem")).containsText("n’existe pas");
        assertThat(camille.at("due-problem")).containsText("03:00");
        camille.seesNoBarrier();
        assertThat(camille.page().locator(".cm-content")).containsText(WORDS);
        camille.page().reload();
        channel("x-rivages-fr").click();
        assertThat(camille.page().locator(".cm-content"))
                .containsText(WORDS, new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        assertThat(camille.complaints()).isEmpty();
    }

    @Test
    void textThatIsTooLongIsStoppedWithItsLengthAndTheLimit() {
        openTab("À Port-Maël, la criée");
        write("Trop long. ".repeat(40));
        assertThat(camille.at("length")).containsText("/280");
        camille.at("submit").click();
        assertThat(camille.page().getByText(Pattern.compile("280")).first()).isVisible();
        assertThat(demo.api("/posts?channel=x-rivages-fr&createdBy=camille", "paul")
                        .path("posts"))
                .noneMatch(post -> post.path("text").asText().startsWith("Trop long"));
    }

    @Test
    void pictureWhoseRightsHaveEndedCannotBeChosen() {
        openTab("À Port-Maël, la criée");
        Locator expired = camille.page().locator("[data-testid=image-choice]:disabled");
        assertThat(expired).hasCount(1);
        assertThat(camille.at("images")).containsText("2026");
    }

    @Test
    void postOfAnUnpublishedArticleIsHeldWithTheReason() {
        String article = demo.article("Planter des oyats");
        camille.open(Demo.tab(article, "fr", "fr"));
        channel("x-rivages-fr").click();
        camille.at("offer").first().click();
        camille.at("submit").click();
        assertThat(camille.at("article-post")).hasCount(1);
        try (Person paul = new Person(chromium.browser(), demo.address(), "fr-FR").signIn("paul")) {
            paul.open("/.social/ui/queue?ui=fr");
            paul.at("post-row").first().click();
            assertThat(paul.at("post-detail")).isVisible();
            paul.page().keyboard().press("a");
            JsonNode held = heldPost();
            assertThat(held.path("reason").asText()).contains("not public");
            paul.open("/.social/ui/queue?ui=fr&tab=attention");
            assertThat(camille.complaints()).isEmpty();
        }
    }

    private static JsonNode heldPost() {
        JsonNode posts = demo.api("/posts?state=HELD", "paul").path("posts");
        for (int i = 0; i < 60 && posts.isEmpty(); i++) {
            camille.page().waitForTimeout(500);
            posts = demo.api("/posts?state=HELD", "paul").path("posts");
        }
        assertThat(posts).hasSize(1);
        return posts.get(0);
    }

    private static void openTab(String words) {
        camille.open(Demo.tab(demo.article(words), "fr", "fr"));
        channel("x-rivages-fr").click();
        assertThat(camille.at("offer").first()).isVisible();
    }

    private static void write(String words) {
        camille.page().locator(".cm-content").click();
        camille.page().keyboard().press("Control+A");
        camille.page().keyboard().insertText(words);
    }

    private static void ask(String date, String time) {
        camille.at("due-date").fill(date);
        camille.at("due-time").fill(time);
        camille.at("submit").click();
    }

    private static Locator channel(String id) {
        return camille.page().locator("[data-testid=channel][data-channel=" + id + "]");
    }
}
