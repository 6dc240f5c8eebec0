package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.util.function.Function;

/** The Social tab of an article under somebody's hands. */
final class SocialTab {
    private final Person person;
    private final Function<String, Locator> find;

    private SocialTab(Person person, Function<String, Locator> find) {
        this.person = person;
        this.find = find;
    }

    /** By itself, at the account that is named. */
    static SocialTab open(Person person, String article, String lang, String channel) {
        person.openScreen("social-tab", "&workspace=rivages&uuid=" + article + "&lang=" + lang + "&channel=" + channel);
        SocialTab tab = new SocialTab(person, person.page()::locator);
        assertThat(tab.at("offer").first()).isVisible();
        return tab;
    }

    /** Beside the article's form, in the host's page. */
    static SocialTab beside(Person person, String channel) {
        person.page().locator("#tab-social").click();
        FrameLocator frame = person.page().frameLocator("iframe.social");
        SocialTab tab = new SocialTab(person, frame::locator);
        tab.account(channel);
        return tab;
    }

    Locator at(String testId) {
        return find.apply("[data-testid=" + testId + "]");
    }

    Locator css(String selector) {
        return find.apply(selector);
    }

    SocialTab account(String channel) {
        css("[data-testid=channel][data-channel=" + channel + "]").click();
        assertThat(at("offer").first()).isVisible();
        return this;
    }

    SocialTab take(String kind) {
        css("[data-testid=offer][data-kind=" + kind + "]").click();
        return this;
    }

    Locator words() {
        return css(".cm-content");
    }

    SocialTab write(String words) {
        words().click();
        person.page().keyboard().press("Control+A");
        person.page().keyboard().insertText(words);
        return this;
    }

    /** Key by key, at the end of what is there. */
    SocialTab typeAtEnd(String words) {
        words().click();
        person.page().keyboard().press("Control+End");
        person.page().keyboard().type(words);
        return this;
    }

    Locator finding(String rule) {
        return css("[data-testid=finding][data-rule='" + rule + "']");
    }

    /** The words that are underlined for this rule. */
    Locator mark(String rule) {
        return css(".sp-mark[data-rule='" + rule + "']");
    }

    void askFor(String date, String time) {
        at("when-at").check();
        at("due-date").fill(date);
        at("due-time").fill(time);
        at("submit").click();
    }

    /** Sends it; answers the post's id. */
    String submit() {
        at("submit").click();
        return sent();
    }

    /** The id of the post that was just made. */
    String sent() {
        return at("outcome").getAttribute("data-post");
    }

    Locator post(String id) {
        return css("[data-testid=article-post][data-post='" + id + "']");
    }
}
