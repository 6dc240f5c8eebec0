package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The publication queue under somebody's hands. */
final class Queue {
    private final Person person;

    private Queue(Person person) {
        this.person = person;
    }

    /** {@code tab}: review, returned, upcoming, attention or sent. */
    static Queue open(Person person, String tab) {
        person.openScreen("queue", "&tab=" + tab);
        assertThat(person.at("tab-" + tab)).isVisible();
        return new Queue(person);
    }

    Locator row(String post) {
        return person.page().locator("[data-testid=post-row][data-post='" + post + "']");
    }

    /** Opens a post of the list; answers its whole. */
    Locator choose(String post) {
        row(post).click();
        Locator detail = person.page().locator("[data-testid=post-detail][data-post='" + post + "']");
        assertThat(detail).isVisible();
        return detail;
    }

    /** Approves by keyboard what is open. */
    void approve(String post) {
        choose(post);
        person.page().keyboard().press("a");
        assertThat(row(post)).hasCount(0);
    }

    /** Answers the dialog that is open. */
    void say(String comment) {
        person.at("dialog-comment").fill(comment);
        person.at("dialog-confirm").last().click();
    }
}
