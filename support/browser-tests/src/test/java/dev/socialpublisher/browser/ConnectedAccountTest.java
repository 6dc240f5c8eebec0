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
        chooseAccount(nora, "@magazine.demo.en");
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
    void instagramIsConnectedThroughThePageBeforeIt() {
        Person nora = HOUSE.nora();
        channels(nora);
        network(nora, "instagram").click();
        assertThat(nora.page()).hasTitle(Pattern.compile("^Instagram \\(bac à sable\\)"));
        nora.page().locator("button[value=allow]").click();
        assertThat(nora.at("account")).hasCount(2);
        chooseAccount(nora, "@magazine.demo.en");
        nora.seesNoBarrier();
        named(nora, "Rivages sur Instagram");

        String channel = channelCalled("Rivages sur Instagram");
        Locator card = card(nora, channel);
        card.getByTestId("test").click();
        assertThat(card.getByTestId("standing").first()).containsText("Fonctionne");
        goesOut(channel, "instagram");
    }

    @Test
    void severalPicturesGoOutAsACarousel() {
        Person camille = HOUSE.camille();
        SocialTab tab = SocialTab.open(camille, HOUSE.demo().article("La rue qui recule"), "fr", "instagram-rivages-fr")
                .take("QUOTATION");
        tab.at("image-choice").nth(1).check();
        assertThat(tab.at("preview-image")).hasCount(2);
        camille.seesNoBarrier();
        camille.keepPicture("several-pictures-fr");
        String post = tab.submit();
        Queue.open(HOUSE.paul(), "review").approve(post);
        HOUSE.paul().waitUntil(() -> HOUSE.demo().stateOf(post).equals("PUBLISHED"));
        assertThat(onTimeline(camille, "instagram", post).locator("img")).hasCount(2);
        camille.keepPicture("timeline-carousel-fr");
    }

    @Test
    void mastodonIsConnectedOnThePageOfItsServer() {
        Person nora = HOUSE.nora();
        channels(nora);
        network(nora, "mastodon").click();
        nora.at("server").fill(HOUSE.demo().sandbox() + "/mastodon");
        nora.seesNoBarrier();
        nora.keepPicture("channels-mastodon-fr");
        nora.at("leave").click();
        assertThat(nora.page()).hasTitle(Pattern.compile("^Mastodon \\(bac à sable\\)"));
        nora.page().getByText("@magazine_en").click();
        nora.page().locator("button[value=allow]").click();
        assertThat(nora.at("came-back")).containsText("@magazine_en@");
        named(nora, "Rivages sur Mastodon");
        assertThat(nora.at("said")).containsText("Rivages sur Mastodon est connecté.");
        String channel = channelCalled("Rivages sur Mastodon");
        goesOut(channel, "mastodon");
        ContentWarning.goesOut(HOUSE, channel);
    }

    @Test
    void linkedInIsConnectedDownToAPageOfAnOrganization() {
        Person nora = HOUSE.nora();
        channels(nora);
        network(nora, "linkedin").click();
        assertThat(nora.page()).hasTitle(Pattern.compile("^LinkedIn \\(bac à sable\\)"));
        nora.page().locator("button[value=allow]").click();
        assertThat(nora.at("account")).hasCount(2);
        named(nora, "Rivages sur LinkedIn");

        String channel = channelCalled("Rivages sur LinkedIn");
        Locator card = card(nora, channel);
        card.getByTestId("test").click();
        assertThat(card.getByTestId("standing").first()).containsText("Fonctionne");
        assertThat(card.getByTestId("standing").last()).containsText("À reconnecter avant le");
        goesOut(channel, "linkedin");
    }

    @Test
    void pinterestIsConnectedDownToABoard() {
        Person nora = HOUSE.nora();
        channels(nora);
        network(nora, "pinterest").click();
        assertThat(nora.page()).hasTitle(Pattern.compile("^Pinterest \\(bac à sable\\)"));
        nora.page().locator("button[value=allow]").click();
        assertThat(nora.at("account")).hasCount(2);
        nora.page().getByText("Stories (demo)").click();
        nora.seesNoBarrier();
        nora.keepPicture("channels-pinterest-fr");
        named(nora, "Rivages sur Pinterest");

        String channel = channelCalled("Rivages sur Pinterest");
        Locator card = card(nora, channel);
        card.getByTestId("test").click();
        assertThat(card.getByTestId("standing").first()).containsText("Fonctionne");
        assertThat(card.getByTestId("standing").last()).containsText("À reconnecter avant le");
        goesOut(channel, "pinterest", "LEAD");
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
    void threadsIsConnectedOnItsOwnPage() {
        Person nora = HOUSE.nora();
        channels(nora);
        network(nora, "threads").click();
        assertThat(nora.page()).hasTitle(Pattern.compile("^Threads \\(bac à sable\\)"));
        nora.page().getByText("@magazine.demo.en").click();
        nora.page().locator("button[value=allow]").click();
        assertThat(nora.at("came-back")).containsText("@magazine.demo.en");
        named(nora, "Rivages sur Threads");

        String channel = channelCalled("Rivages sur Threads");
        Locator card = card(nora, channel);
        card.getByTestId("test").click();
        assertThat(card.getByTestId("standing").first()).containsText("Fonctionne");
        goesOut(channel, "threads");
    }

    @Test
    void telegramIsConnectedByABotsToken() {
        Person nora = HOUSE.nora();
        channels(nora);
        network(nora, "telegram").click();
        nora.at("field-chat").fill("@magazine_demo_en");
        nora.at("field-botToken").fill("7012345678:not-the-token-of-the-magazine-at-all");
        named(nora, "Rivages sur Telegram");
        assertThat(nora.at("failure")).containsText("Unauthorized");
        nora.seesNoBarrier();
        nora.keepPicture("channels-telegram-fr");
        nora.at("field-botToken").fill("7012345678:sandbox-telegram-token-abcdefghijkl");
        nora.at("keep-details").click();
        assertThat(nora.at("said")).containsText("Rivages sur Telegram est connecté");
        String channel = channelCalled("Rivages sur Telegram");
        Locator card = card(nora, channel);
        card.getByTestId("test").click();
        assertThat(card.getByTestId("standing").first()).containsText("Fonctionne");
        goesOut(channel, "telegram");
    }

    @Test
    void telegramIsServedByHand() {
        Person nora = HOUSE.nora();
        channels(nora);
        nora.page()
                .locator("[data-testid=network][data-network=telegram] [data-testid=by-hand]")
                .click();
        nora.at("hand-handle").fill("@rivages");
        nora.seesNoBarrier();
        named(nora, "Rivages sur Telegram, à la main");
        assertThat(nora.at("said")).containsText("est alimenté à la main");

        String post = approved(channelCalled("Rivages sur Telegram, à la main"));
        Person paul = HOUSE.paul();
        paul.waitUntil(() -> HOUSE.demo().stateOf(post).equals("UNCERTAIN"));
        Queue.open(paul, "attention").choose(post);
        assertThat(paul.at("hand-page")).hasAttribute("href", Pattern.compile("^https://web\\.telegram\\.org/"));
        assertThat(paul.at("hand-text"))
                .hasText(HOUSE.demo().post(post).path("post").path("text").asText());
        paul.seesNoBarrier();
        paul.keepPicture("by-hand-fr");
        paul.at("act-resolve").click();
        paul.at("resolve-address").fill("https://telegram.example.org/rivages/1");
        paul.at("dialog-confirm").last().click();
        assertThat(paul.at("failure").last()).containsText("elle commence par https://");
        paul.at("resolve-address").fill("https://t.me/rivages/1");
        paul.at("dialog-confirm").last().click();
        paul.waitUntil(() -> HOUSE.demo().stateOf(post).equals("PUBLISHED"));
    }

    @Test
    void messengerSendsACardToThoseWhoWroteToThePage() {
        Person nora = HOUSE.nora();
        channels(nora);
        network(nora, "messenger").click();
        assertThat(nora.page()).hasTitle(Pattern.compile("^Messenger \\(bac à sable\\)"));
        nora.page().locator("button[value=allow]").click();
        assertThat(nora.at("account")).hasCount(2);
        chooseAccount(nora, "@magazine.demo.en");
        named(nora, "Rivages sur Messenger");
        String channel = channelCalled("Rivages sur Messenger");

        SocialTab tab = SocialTab.open(HOUSE.camille(), HOUSE.demo().article("La rue qui recule"), "fr", channel);
        tab.at("offer").first().click();
        assertThat(tab.at("preview-card")).containsText(tab.words().innerText());
        HOUSE.camille().keepPicture("messenger-card-fr");
        String post = tab.submit();
        HOUSE.demo().hear("messenger", "108024467893211", "31000000000000001");
        HOUSE.demo().hear("messenger", "108024467893211", "31000000000000002");
        Person paul = HOUSE.paul();
        Queue.open(paul, "review").approve(post);
        paul.waitUntil(() -> HOUSE.demo().stateOf(post).equals("PUBLISHED"));

        JsonNode sent = HOUSE.demo().post(post).path("post");
        Person camille = HOUSE.camille();
        camille.open(HOUSE.demo().sandbox() + "/messenger?lang=fr");
        Locator seen = camille.page().locator("article.post").first();
        assertThat(seen.locator(".card")).containsText(sent.path("text").asText());
        assertThat(seen.locator(".card img")).isVisible();
        assertThat(seen.locator(".readers")).hasText("envoyé à 2 personnes");
        camille.seesNoBarrier();
        camille.keepPicture("timeline-messenger-fr");

        Locator detail = Queue.open(paul, "sent").choose(post);
        assertThat(paul.at("sent-to")).hasText("Envoyé à 2 personnes.");
        paul.seesNoBarrier();
        paul.keepPicture("messenger-sent-fr");
        detail.getByTestId("act-retract").click();
        paul.at("dialog-comment").fill("La date était fausse.");
        paul.at("dialog-confirm").last().click();
        assertThat(paul.at("failure").last()).containsText("ne supprime aucun post par son API");
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

    private static void chooseAccount(Person person, String handle) {
        person.page()
                .locator("label:has([data-testid=account])")
                .filter(new Locator.FilterOptions().setHasText(handle))
                .click();
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

    /**
     * An editor sends what is offered, a publisher approves it, readers see it as composed; then the publisher deletes it,
     * and readers see it no more.
     */
    private static void goesOut(String channel, String network) {
        goesOut(channel, network, "QUOTATION");
    }

    /** {@code kind} is the candidate that the editor takes. */
    private static void goesOut(String channel, String network, String kind) {
        String post = approved(channel, kind);
        Person camille = HOUSE.camille();
        Person paul = HOUSE.paul();
        paul.waitUntil(() -> HOUSE.demo().stateOf(post).equals("PUBLISHED"));
        String text = HOUSE.demo().post(post).path("post").path("text").asText();
        assertThat(HOUSE.demo().accepted(network, text)).isPresent();
        Locator seen = onTimeline(camille, network, post);
        assertThat(seen.locator(".text")).hasText(text);
        camille.seesNoBarrier();
        camille.keepPicture("timeline-" + network + "-fr");
        deleted(paul, post);
        assertThat(onTimeline(camille, network, post)).hasCount(0);
    }

    private static String approved(String channel) {
        return approved(channel, "QUOTATION");
    }

    private static String approved(String channel, String kind) {
        SocialTab tab = SocialTab.open(HOUSE.camille(), HOUSE.demo().article("La rue qui recule"), "fr", channel)
                .take(kind);
        String post = tab.submit();
        Queue.open(HOUSE.paul(), "review").approve(post);
        return post;
    }

    /** The post as readers of the network see it, by the network's own id. */
    private static Locator onTimeline(Person person, String network, String post) {
        String id = HOUSE.demo().post(post).path("post").path("remoteId").asText();
        person.open(HOUSE.demo().sandbox() + "/" + network + "?lang=fr");
        return person.page().locator("article.post:not(.gone)").filter(new Locator.FilterOptions().setHasText(id));
    }

    private static void deleted(Person publisher, String post) {
        Queue.open(publisher, "sent").choose(post).getByTestId("act-retract").click();
        publisher.at("dialog-comment").fill("La date était fausse.");
        publisher.at("dialog-confirm").last().click();
        assertThat(publisher.at("remote-gone")).isVisible();
        assertThat(HOUSE.demo().stateOf(post)).isEqualTo("RETRACTED");
    }
}
