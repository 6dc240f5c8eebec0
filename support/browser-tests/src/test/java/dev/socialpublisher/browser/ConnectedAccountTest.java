package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** For each network: an account is connected as the web team does it, and an article goes out through it. */
@Tag("full")
class ConnectedAccountTest {
    @RegisterExtension
    static final House HOUSE = new House();

    @Test
    void xIsConnectedOnItsOwnPage() {
        Person nora = HOUSE.nora();
        channels(nora);
        nora.keepPicture("channels-fr");
        network(nora, "x").click();
        assertThat(nora.page()).hasTitle(Pattern.compile("^X \\(bac à sable\\)"));
        nora.page()
                .getByLabel("@magazine_demo", new Page.GetByLabelOptions().setExact(false))
                .first()
                .check();
        nora.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Autoriser"))
                .click();
        assertThat(nora.at("came-back")).containsText("@magazine_demo");
        assertThat(nora.page().url()).doesNotContain("code=");
        nora.seesNoBarrier();
        nora.keepPicture("channels-back-fr");
        named(nora, "Rivages, relié à l’instant");

        String channel = channelCalled("Rivages, relié à l’instant");
        Locator card = card(nora, channel);
        card.getByTestId("test").click();
        assertThat(card.getByTestId("standing")).containsText("Fonctionne");
        goesOut(channel, "x");
    }

    @Test
    void facebookIsConnectedDownToOneOfAPersonsPages() {
        Person nora = HOUSE.nora();
        channels(nora);
        network(nora, "facebook").click();
        assertThat(nora.page()).hasTitle(Pattern.compile("^Facebook \\(bac à sable\\)"));
        nora.page().locator("button[value=allow]").click();
        assertThat(nora.at("account")).hasCount(2);
        nora.page().getByText("@magazine.demo.en").click();
        nora.seesNoBarrier();
        nora.keepPicture("channels-facebook-fr");
        named(nora, "Rivages sur Facebook");

        String channel = channelCalled("Rivages sur Facebook");
        Locator card = card(nora, channel);
        card.getByTestId("test").click();
        assertThat(card.getByTestId("standing").first()).containsText("Fonctionne");
        assertThat(card.getByTestId("standing").last()).containsText("À reconnecter avant le");
        goesOut(channel, "facebook");
    }

    @Test
    void blueskyIsConnectedByItsAppPasswordOnce() {
        Person nora = HOUSE.person("nora", "en-GB");
        channels(nora);
        network(nora, "bluesky").click();
        nora.at("field-identifier").fill("magazine.test");
        nora.at("field-appPassword").fill("not-the-pass-word");
        named(nora, "Rivages on Bluesky");
        assertThat(nora.at("failure")).containsText("AuthenticationRequired");
        nora.seesNoBarrier();
        nora.at("field-appPassword").fill("demo-app-pass-word");
        nora.at("channel-language").selectOption("fr");
        nora.at("keep-details").click();
        assertThat(nora.at("said")).containsText("Rivages on Bluesky is connected.");
        assertThat(nora.at("dialog")).hasCount(0);
        nora.keepPicture("channels-en");
        goesOut(channelCalled("Rivages on Bluesky"), "bluesky");
    }

    @Test
    void disconnectedChannelComesBackWithItsName() {
        Person nora = HOUSE.nora();
        channels(nora);
        Locator card = card(nora, "x-rivages-en");
        card.getByTestId("disconnect").click();
        nora.at("confirm").click();
        assertThat(card.getByTestId("standing")).containsText("Déconnecté");
        card.getByTestId("reconnect").click();
        nora.page().getByText("@magazine_demo_en").click();
        nora.page().locator("button[value=allow]").click();
        nora.at("take").click();
        assertThat(nora.at("said")).containsText("est reconnecté");
        assertThat(card(nora, "x-rivages-en").getByTestId("standing")).containsText("Fonctionne");
    }

    private static void channels(Person person) {
        person.openScreen("channels", "");
        assertThat(person.at("network").first()).isVisible();
        person.seesNoBarrier();
    }

    private static Locator network(Person person, String network) {
        return person.page().locator("[data-testid=network][data-network=" + network + "] [data-testid=connect]");
    }

    private static Locator card(Person person, String channel) {
        return person.page().locator("[data-testid=channel][data-channel=" + channel + "]");
    }

    private static void named(Person person, String name) {
        person.at("channel-name").fill(name);
        person.at("keep-details").click();
    }

    private static String channelCalled(String name) {
        HOUSE.nora().page().waitForCondition(() -> !idOf(name).isEmpty());
        return idOf(name);
    }

    private static String idOf(String name) {
        for (JsonNode channel : HOUSE.demo().api("/channels", "nora").path("channels")) {
            if (channel.path("name").asText().equals(name)) {
                return channel.path("id").asText();
            }
        }
        return "";
    }

    /** An editor sends what is offered, a publisher approves it, the network has it as composed. */
    private static void goesOut(String channel, String network) {
        Person camille = HOUSE.camille();
        SocialTab tab = SocialTab.open(camille, HOUSE.demo().article("La rue qui recule"), "fr", channel)
                .take("QUOTATION");
        String post = tab.submit();
        Person paul = HOUSE.paul();
        Queue.open(paul, "review").approve(post);
        paul.waitUntil(() -> HOUSE.demo().stateOf(post).equals("PUBLISHED"));
        String text = HOUSE.demo().post(post).path("post").path("text").asText();
        assertThat(HOUSE.demo().accepted(network, text)).isPresent();
    }
}
