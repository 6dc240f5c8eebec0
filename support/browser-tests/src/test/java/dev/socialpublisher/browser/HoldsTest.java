package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Stopping what would leave: one post, an account, everything; the screen says who stopped it, and why. */
class HoldsTest {
    private static final String X = "x-rivages-fr";

    @RegisterExtension
    static final House HOUSE = new House();

    @Test
    void onePostIsHeldAndPutBackByAPerson() {
        Person camille = HOUSE.camille();
        SocialTab tab = SocialTab.open(camille, HOUSE.demo().article("Planter des oyats"), "fr", X);
        tab.take("KEY_SENTENCE");
        tab.askFor(inAWeek().toString(), "10:00");
        String post = tab.sent();
        Person paul = HOUSE.paul();
        Queue.open(paul, "review").approve(post);

        Queue upcoming = Queue.open(paul, "upcoming");
        assertThat(upcoming.choose(post)).containsText("10:00");
        paul.page().keyboard().press("h");
        upcoming.say("La grande marée est annulée.");
        assertThat(upcoming.row(post)).hasCount(0);
        Queue attention = Queue.open(paul, "attention");
        Locator held = attention.choose(post);
        assertThat(held.locator("[data-testid=post-reason]")).containsText("La grande marée est annulée.");
        paul.seesNoBarrier();
        SocialTab seen = SocialTab.open(camille, HOUSE.demo().article("Planter des oyats"), "fr", X);
        assertThat(seen.post(post)).containsText("Suspendu");
        assertThat(seen.post(post)).containsText("La grande marée est annulée.");

        paul.page().keyboard().press("h");
        paul.at("dialog-confirm").click();
        assertThat(attention.row(post)).hasCount(0);
        assertThat(HOUSE.demo().stateOf(post)).isEqualTo("SCHEDULED");
    }

    @Test
    void heldAccountKeepsItsPostsWhileOthersLeave() {
        Person paul = HOUSE.paul();
        Queue queue = Queue.open(paul, "review");
        paul.at("hold-channel-button").click();
        paul.at("hold-channel").selectOption(X);
        paul.at("hold-why").fill("Le compte a été piraté.");
        paul.seesNoBarrier();
        paul.at("dialog-confirm").click();
        assertThat(paul.at("hold-banner")).containsText("X (Twitter)");
        assertThat(paul.at("hold-banner")).containsText("Paul Kervadec");
        assertThat(paul.at("hold-banner")).containsText("Le compte a été piraté.");

        String kept = submit("La rue qui recule", "fr", X);
        Queue.open(paul, "review").approve(kept);
        String gone = submit("The city that swims", "en", "bluesky-rivages-en");
        paul.waitUntil(() -> HOUSE.demo().stateOf(gone).equals("PUBLISHED"));
        paul.waitUntil(() -> HOUSE.demo().stateOf(kept).equals("HELD"));
        liftAndRelease(kept, "Le compte a été piraté.");
    }

    @Test
    void oneSwitchHoldsEverythingAndSaysWhoAndWhy() {
        Person paul = HOUSE.paul();
        Queue.open(paul, "review");
        paul.at("hold-all").click();
        paul.at("hold-why").fill("Naufrage en cours : plus rien ne part.");
        paul.at("dialog-confirm").click();
        assertThat(paul.at("hold-banner")).containsText("Naufrage en cours");
        assertThat(paul.at("hold-banner")).containsText("Paul Kervadec");
        paul.seesNoBarrier();
        String kept = submit("The last boat", "en", "bluesky-rivages-en");
        paul.waitUntil(() -> HOUSE.demo().stateOf(kept).equals("HELD"));
        Person camille = HOUSE.camille();
        Queue.open(camille, "attention").choose(kept);
        assertThat(camille.at("hold-banner")).containsText("Naufrage en cours");
        assertThat(camille.at("lift-hold")).hasCount(0);
        camille.seesNoBarrier();
        liftAndRelease(kept, "Naufrage en cours");
    }

    /** What was stopped says why, and leaves only when a person puts it back. */
    private static void liftAndRelease(String post, String why) {
        Person paul = HOUSE.paul();
        Queue attention = Queue.open(paul, "attention");
        assertThat(attention.choose(post).locator("[data-testid=post-reason]")).containsText(why);
        paul.at("lift-hold").click();
        assertThat(paul.at("hold-banner")).hasCount(0);
        assertThat(attention.row(post)).isVisible();
        String text = HOUSE.demo().post(post).path("post").path("text").asText();
        assertThat(HOUSE.demo().calls("bluesky", text) + HOUSE.demo().calls("x", text))
                .isEqualTo(0);
        attention.choose(post);
        paul.page().keyboard().press("h");
        paul.at("dialog-confirm").click();
        paul.waitUntil(() -> HOUSE.demo().stateOf(post).equals("PUBLISHED"));
    }

    private static String submit(String title, String lang, String channel) {
        return SocialTab.open(HOUSE.camille(), HOUSE.demo().article(title), lang, channel)
                .submit();
    }

    private static LocalDate inAWeek() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(7);
    }
}
