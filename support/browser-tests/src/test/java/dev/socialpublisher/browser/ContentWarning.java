package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An editor warns readers of a subject; they see the warning, and the rest behind it. */
final class ContentWarning {
    private static final String WORDS = "Submersion marine";

    private ContentWarning() {}

    static void goesOut(House house, String channel) {
        Person camille = house.camille();
        SocialTab tab = SocialTab.open(camille, house.demo().article("La rue qui recule"), "fr", channel)
                .take("LEAD");
        tab.at("warning").fill(WORDS);
        assertThat(tab.at("preview-warning")).containsText(WORDS);
        camille.seesNoBarrier();
        camille.keepPicture("warning-fr");
        String post = tab.submit();
        Queue.open(house.paul(), "review").approve(post);
        house.paul().waitUntil(() -> house.demo().stateOf(post).equals("PUBLISHED"));
        camille.open(house.demo().sandbox() + "/mastodon?lang=fr");
        assertThat(camille.page().locator("article.post .warning").first()).containsText(WORDS);
        camille.keepPicture("timeline-warning-fr");
    }
}
