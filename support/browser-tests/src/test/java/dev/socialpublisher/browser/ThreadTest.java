package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article as a thread: proposed, changed, approved, sent part by part, seen, deleted. */
class ThreadTest {
    @RegisterExtension
    static final House HOUSE = new House();

    @ParameterizedTest
    @CsvSource({"x-rivages-fr, x", "bluesky-rivages-fr, bluesky"})
    void theProposedThreadGoesOutPartByPartAndIsTakenBackWhole(String channel, String network) {
        Person camille = HOUSE.camille();
        Person paul = HOUSE.paul();
        SocialTab tab = SocialTab.open(camille, HOUSE.demo().article("La rue qui recule"), "fr", channel)
                .take("THREAD");
        assertThat(tab.at("preview-part").first()).isVisible();
        int parts = tab.at("preview-part").count();
        assertThat(parts).isBetween(3, 5);
        assertThat(tab.at("part-lengths").locator("li")).hasCount(parts);
        assertThat(tab.css("[data-testid=finding][data-severity=ERROR]")).hasCount(0);
        camille.seesNoBarrier();
        tab.at("part-lengths").scrollIntoViewIfNeeded();
        camille.keepPicture("thread-" + network + "-fr");

        String post = tab.submit();
        Queue.open(paul, "review").approve(post);
        paul.waitUntil(() -> HOUSE.demo().stateOf(post).equals("PUBLISHED"));
        Locator seen = timeline(camille, network);
        assertThat(seen).hasCount(parts);
        assertThat(seen.locator(".answers")).hasCount(parts - 1);
        camille.seesNoBarrier();
        camille.keepPicture("timeline-thread-" + network + "-fr");

        Queue.open(paul, "sent").choose(post).getByTestId("act-retract").click();
        paul.at("dialog-comment").fill("La date était fausse.");
        paul.at("dialog-confirm").last().click();
        assertThat(paul.at("remote-gone")).isVisible();
        assertThat(timeline(camille, network)).hasCount(0);
    }

    @Test
    void aNewPartIsTypedWhereTheCaretIs() {
        SocialTab tab =
                SocialTab.open(HOUSE.camille(), HOUSE.demo().article("Planter des oyats"), "fr", "x-rivages-fr");
        tab.write("Les oyats tiennent la dune.");
        tab.at("new-part").click();
        HOUSE.camille().page().keyboard().type("On les plante en hiver.");
        assertThat(tab.at("preview-part")).hasCount(2);
        assertThat(tab.at("preview-part").last()).containsText("On les plante en hiver.");
    }

    @Test
    void aPollGoesOutAsItWasWritten() {
        Person camille = HOUSE.camille();
        Person paul = HOUSE.paul();
        SocialTab tab = SocialTab.open(camille, HOUSE.demo().article("La rue qui recule"), "fr", "x-rivages-fr");
        tab.write("Que faire de la rue qui recule\u202f?");
        tab.at("begin-poll").click();
        tab.at("poll-option").first().fill("Partout");
        tab.at("poll-option").last().fill("Là où elle recule");
        assertThat(tab.at("preview-poll").getByTestId("poll-shown").last()).hasText("Là où elle recule");
        camille.seesNoBarrier();
        camille.keepPicture("poll-fr");
        String post = tab.submit();

        Queue queue = Queue.open(paul, "review");
        queue.choose(post);
        assertThat(paul.at("post-poll").getByTestId("poll-shown").first()).hasText("Partout");
        paul.seesNoBarrier();
        paul.keepPicture("poll-review-fr");
        queue.approve(post);
        paul.waitUntil(() -> HOUSE.demo().stateOf(post).equals("PUBLISHED"));
        assertThat(timeline(camille, "x").first().locator(".poll li"))
                .hasText(new String[] {"Partout", "Là où elle recule"});
        camille.seesNoBarrier();
        camille.keepPicture("timeline-poll-x-fr");
        Queue.open(paul, "sent").choose(post).getByTestId("act-retract").click();
        paul.at("dialog-comment").fill("La question était mal posée.");
        paul.at("dialog-confirm").last().click();
        assertThat(paul.at("remote-gone")).isVisible();
    }

    private static Locator timeline(Person person, String network) {
        person.open(HOUSE.demo().sandbox() + "/" + network + "?lang=fr");
        return person.page().locator("article.post:not(.gone)");
    }
}
