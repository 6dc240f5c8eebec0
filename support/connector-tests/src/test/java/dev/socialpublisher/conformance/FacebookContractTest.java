package dev.socialpublisher.conformance;

import static dev.socialpublisher.connector.PublishResult.Kind.AUTHORISATION_LOST;
import static dev.socialpublisher.connector.PublishResult.Kind.BLOCKED;
import static dev.socialpublisher.connector.PublishResult.Kind.DUPLICATE;
import static dev.socialpublisher.connector.PublishResult.Kind.MEDIA_GONE;
import static dev.socialpublisher.connector.PublishResult.Kind.MISCONFIGURED;
import static dev.socialpublisher.connector.PublishResult.Kind.PUBLISHED;
import static dev.socialpublisher.connector.PublishResult.Kind.RATE_LIMITED;
import static dev.socialpublisher.connector.PublishResult.Kind.REJECTED;
import static dev.socialpublisher.connector.PublishResult.Kind.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.facebook.FacebookConnectorFactory;
import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.conformance.meaning.MetaMeanings;
import dev.socialpublisher.conformance.specification.GraphSpecification;
import dev.socialpublisher.conformance.specification.Specification;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.PublishResult.Kind;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.ability.CountResult;
import dev.socialpublisher.connector.ability.Counts;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.connector.ability.Edits;
import dev.socialpublisher.connector.ability.GrantResult;
import dev.socialpublisher.connector.ability.GrantResult.GrantedAccount;
import dev.socialpublisher.connector.ability.Reactions;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.sandbox.journal.LinkCard;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FacebookContractTest extends PageVideoContract {
    private static GraphSpecification specification;

    @Override
    String network() {
        return "facebook";
    }

    @Override
    String handle() {
        return "magazine.demo";
    }

    @Override
    Map<String, String> credentials() {
        return Map.of(
                "accountId", "108024467893210",
                "accessToken", "sandbox-facebook-token",
                "clientId", "1029384756",
                "clientSecret", "sandbox-meta-secret");
    }

    @Override
    ConnectorFactory factory(HttpLayer layer) {
        return new FacebookConnectorFactory(layer);
    }

    @Override
    Specification specification() {
        if (specification == null) {
            specification = GraphSpecification.pages("/facebook/v26.0");
        }
        return specification;
    }

    @Override
    String specificationFile() {
        return GraphSpecification.FILE;
    }

    @Override
    String publishOperation() {
        return "Page.createFeed";
    }

    @Override
    String uploadOperation() {
        return "Page.createPhoto";
    }

    @Override
    Set<String> operationsToBeUsed() {
        return Set.of(
                "POST Page/feed",
                "POST Page/photos",
                "POST Page/videos",
                "GET AdVideo",
                "POST AdVideo",
                "GET Page/published_posts");
    }

    @Override
    Kind repeated() {
        return DUPLICATE;
    }

    /** There are no refresh tokens: a person has to connect again. */
    @Override
    Kind afterTheTokenEnded() {
        return AUTHORISATION_LOST;
    }

    @Override
    void loseAuthorisation() {
        control.expire("access");
    }

    @Override
    Map<String, Kind> meanings() {
        return new MetaMeanings()
                .and(UNKNOWN, "not-available-now", "link-not-available-now")
                .and(RATE_LIMITED, "page-throttled", "too-fast")
                .and(BLOCKED, "abusive-content", "against-standards", "page-authorisation-needed")
                .and(BLOCKED, "account-limited", "identity-check")
                .and(DUPLICATE, "duplicate", "photos-posted")
                .and(MEDIA_GONE, "media-gone")
                .and(REJECTED, "bad-file", "link-not-scraped", "page-unknown", "photo-refused", "facebook-link")
                .and(REJECTED, "bad-address", "content-invalid")
                .all();
    }

    @Test
    void sendsTheLinkApartAndFindsThePostByItsMarker() {
        PublishRequest request = withMarker(requests.link("La rue qui recule"), "1f0c9a2b");
        StepJournal journal = new InMemoryJournal();
        control.fault(publishOperation(), "drop-after-accept");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(UNKNOWN);

        assertThat(onlyPost().content().text()).isEqualTo("La rue qui recule");
        assertThat(onlyPost().content().card().map(LinkCard::uri))
                .contains(request.link().orElseThrow().toString());
        assertThat(connector().find(request, journal).kind()).isEqualTo(FindResult.Kind.FOUND);
        assertThat(connector().find(withMarker(request, "00000000"), journal))
                .as("the same words with another link are another post")
                .isEqualTo(new FindResult.Absent());
    }

    private static PublishRequest withMarker(PublishRequest request, String marker) {
        return new PublishRequest(
                request.channel(),
                request.deliveryKey(),
                request.text(),
                request.language(),
                request.hashtags(),
                Optional.of(URI.create(Requests.LINK + "&sp=" + marker)),
                request.card(),
                request.images(),
                request.cardThumbnail(),
                request.createdAt());
    }

    @Test
    void leavesTheCardToThePictureWhereThereIsOne() {
        String text = "Lire : https://magazine.example.org/a?sp=1f0c9a2b";

        publish(requests.picture(text, photo("Un phare")));

        assertThat(onlyPost().content().card()).isEmpty();
        assertThat(onlyPost().content().text()).isEqualTo(text);
        assertThat(onlyPost().content().images()).hasSize(1);
    }

    @Test
    void waitsForAllCallsWhenTheAppIsThrottled() {
        control.fault("get", "app-throttled");

        assertThat(((Tests) connector()).test().fold(works -> PUBLISHED, PublishResult::kind))
                .isEqualTo(RATE_LIMITED);
        int calls = exchange.calls().size();

        assertThat(publish(requests.text("Bonjour")).kind()).isEqualTo(RATE_LIMITED);
        assertThat(exchange.calls()).hasSize(calls);
    }

    @Test
    void doesNotMistakeAMissingPageForAMissingPost() {
        PublishResult.Published post = (PublishResult.Published) publish(requests.text("Bonjour"));

        assertThat(post.post().address().toString())
                .isEqualTo("https://www.facebook.com/108024467893210/posts/"
                        + post.post().id().substring("108024467893210_".length()));
        control.fault(publishOperation(), "page-unknown");
        assertThat(publish(requests.picture("Bonsoir", photo("Un phare"))).kind())
                .isEqualTo(REJECTED);
    }

    @Test
    void givesThePagesForWhichThePersonMayPublish() {
        Consents consents = Consents.of(this, "1029384756", "sandbox-meta-secret");
        URI page = consents.page();
        assertThat(page.toString())
                .startsWith(sandbox.baseUrl() + "/facebook/v26.0/dialog/oauth?response_type=code")
                .contains("scope=pages_show_list%2Cpages_manage_posts", "state=state-1")
                .doesNotContain("code_challenge", "secret");
        String code = consents.allow("10223344556677889");

        GrantResult granted = consents.redeem(code);
        List<GrantedAccount> accounts = granted.fold(all -> all, why -> {
            throw new AssertionError(why);
        });

        assertThat(accounts)
                .extracting(GrantedAccount::account)
                .containsExactly(
                        new RemoteAccount("108024467893210", "magazine.demo", "Magazine (demo)"),
                        new RemoteAccount("108024467893211", "magazine.demo.en", "Magazine in English (demo)"));
        assertThat(accounts.get(1).credentials().get("scopes"))
                .contains("business_management pages_manage_posts pages_read_engagement pages_show_list");
        assertThat(accounts.get(1).credentials().time("grantEndsAt"))
                .hasValueSatisfying(end -> assertThat(end).isAfter(Instant.now().plus(Duration.ofDays(89))));
        vault.save(channel.id(), accounts.get(1).credentials());
        assertThat(publish(requests.text("Bonjour")).kind()).isEqualTo(PUBLISHED);
        assertThat(onlyPost().origin().handle()).isEqualTo("magazine.demo.en");
        assertThat(consents.redeem(code).fold(all -> PUBLISHED, PublishResult::kind))
                .as("a code works once")
                .isEqualTo(MISCONFIGURED);
    }

    @Test
    void testAsksForThePageAndThenWhatItsTokenIsWorth() {
        ((Tests) connector()).test();

        assertThat(exchange.calls().stream()
                        .map(call -> call.method() + " " + call.uri().getPath()))
                .containsExactly("GET /facebook/v26.0/108024467893210", "GET /facebook/v26.0/debug_token");
    }

    @Test
    void keepsTheCardUnderOtherWords() {
        RemotePost post = ((PublishResult.Published) publish(requests.link("La rue qui recule"))).post();

        EditResult edited = ((Edits) connector()).edit(post, requests.link("La rue qui avance"));

        assertThat(edited).isEqualTo(new EditResult.Edited());
        assertThat(onlyPost().content().text()).isEqualTo("La rue qui avance");
        assertThat(onlyPost().content().card().map(LinkCard::uri)).contains(Requests.LINK.toString());

        ((Deletes) connector()).delete(post);
        assertThat(((Edits) connector()).edit(post, requests.link("Trop tard")))
                .isInstanceOf(EditResult.Unedited.class);
    }

    @Test
    void countsWhatReadersDidAndTellsWhenThePostIsGone() {
        RemotePost post = ((PublishResult.Published) publish(requests.text("Compté"))).post();
        assertThat(((Counts) connector()).count(post)).isEqualTo(new CountResult.Counted(new Reactions(0, 0, 0)));
        control.react(post.id(), 3, 12, 41);
        assertThat(((Counts) connector()).count(post)).isEqualTo(new CountResult.Counted(new Reactions(3, 12, 41)));

        ((Deletes) connector()).delete(post);
        assertThat(((Counts) connector()).count(post)).isInstanceOf(CountResult.Untold.class);
    }
}
