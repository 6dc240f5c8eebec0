package dev.socialpublisher.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.conformance.bench.OtherWords;
import dev.socialpublisher.conformance.specification.Specification;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.PublishResult.Kind;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.Edits;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every connector does. */
abstract class ConnectorContract extends SandboxedConnector {
    @Test
    void publishesTextToTheLetter() {
        String text = "« Déjà » : l’été 2026, 5 < 6 & 7 > 6…\n\nمرحبا 👩‍👩‍👧 #Nantes";

        PublishResult result = publish(requests.text(text, "Nantes"));

        AcceptedPost post = onlyPost();
        assertThat(result)
                .isInstanceOfSatisfying(
                        PublishResult.Published.class,
                        published -> assertThat(published.post().id()).isEqualTo(idOf(post)));
        assertThat(post.content().text()).isEqualTo(text);
        assertThat(post.content().facets()).singleElement().satisfies(tag -> {
            assertThat(tag.target()).isEqualTo("Nantes");
            assertThat(text.substring(tag.start(), tag.end())).isEqualTo("#Nantes");
        });
    }

    @Test
    void publishesAPictureWithItsAlternativeText() {
        String alt = "Un phare « orange » sous un ciel d’été";
        Picture photo = photo(alt);

        assertThat(publish(requests.picture("Bonjour", photo)).kind()).isEqualTo(Kind.PUBLISHED);

        assertThat(onlyPost().content().images()).singleElement().satisfies(image -> {
            assertThat(image.alt()).contains(alt);
            assertThat(image.media().mime()).isEqualTo("image/jpeg");
            assertThat(image.media().sha256())
                    .isEqualTo(photo.rendition().bytes().sha256());
            assertThat(image.media().pixels().location()).isFalse();
        });
    }

    @Test
    void publishesAsManyPicturesAsTheProfileAllowsAndRefusesOneMoreBeforeAnyCall() {
        List<Picture> most = IntStream.rangeClosed(1, profile.maxImages())
                .mapToObj(number -> photo("Phare " + number))
                .toList();

        assertThat(publish(requests.pictures("Le tour des phares", most)).kind())
                .isEqualTo(Kind.PUBLISHED);
        assertThat(onlyPost().content().images())
                .extracting(image -> image.alt().orElse(""))
                .containsExactlyElementsOf(
                        most.stream().map(picture -> picture.alt().value()).toList());

        List<Picture> more = new ArrayList<>(most);
        more.add(photo("Un phare de trop"));
        int calls = exchange.calls().size();
        assertRejected(
                publish(requests.pictures("Un phare de trop", more)),
                "SP-VARIANT-0004",
                "the post has %d pictures, %s allows %d".formatted(more.size(), profile.name(), most.size()));
        assertThat(exchange.calls()).hasSize(calls);
    }

    @Test
    void acceptsTheLimit() {
        String text = "a".repeat(profile.text().limit());

        assertThat(publish(requests.text(text)).kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(onlyPost().content().text()).isEqualTo(text);
    }

    @Test
    void refusesOneMoreThanTheLimitBeforeAnyCall() {
        int limit = profile.text().limit();

        assertRejected(
                publish(requests.text("a".repeat(limit + 1))),
                "SP-VARIANT-0001",
                "text counts %d on %s, which allows %d".formatted(limit + 1, profile.name(), limit));
        assertThat(exchange.calls()).isEmpty();
    }

    @Test
    void sendsEachPartOfAThreadAsAnAnswerOrRefusesItBeforeAnyCall() {
        if (profile.maxParts() == 1) {
            RemotePost first = new RemotePost("1", URI.create("https://network.example/1"));
            String why = "this is part 2 of a thread, %s allows 1".formatted(profile.name());
            assertRejected(publish(requests.part("La suite.", List.of(first))), "SP-VARIANT-0004", why);
            assertThat(exchange.calls()).isEmpty();
            return;
        }
        List<RemotePost> out = new ArrayList<>();
        for (String text : List.of("Un phare.", "Il s’éteint l’été.", "Voici pourquoi.")) {
            assertThat(publish(requests.part(text, out)))
                    .isInstanceOfSatisfying(PublishResult.Published.class, sent -> out.add(sent.post()));
        }
        assertThat(sandbox.posts(network()))
                .extracting(post -> post.content().replyTo().orElse(""))
                .containsExactlyInAnyOrder("", out.get(0).id(), out.get(1).id());
    }

    private static void assertRejected(PublishResult result, String code, String english) {
        assertThat(result).isInstanceOfSatisfying(PublishResult.Rejected.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.detail().english()).isEqualTo(english);
            assertThat(refused.detail().french()).isNotEqualTo(english);
        });
    }

    @Test
    void refusesABrokenTextAndAPictureThatIsTooLargeBeforeAnyCall() {
        long max = profile.image().orElseThrow().maxBytes();

        assertThat(publish(requests.text("half \ud83d a pair")))
                .isInstanceOfSatisfying(
                        PublishResult.Rejected.class,
                        refused -> assertThat(refused.code()).isEqualTo("SP-VARIANT-0006"));
        assertRejected(
                publish(requests.picture("Bonjour", Requests.oversized(max + 1))),
                "SP-MEDIA-0002",
                "image has %d bytes, %s allows %d".formatted(max + 1, profile.name(), max));
        assertThat(exchange.calls()).isEmpty();
    }

    @Test
    void findsAPostWhoseAnswerWasLost() {
        PublishRequest request = requests.text("Perdu, retrouvé");
        StepJournal journal = new InMemoryJournal();
        control.fault(publishOperation(), "drop-after-accept");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(Kind.UNKNOWN);

        FindResult found = connector().find(request, journal);
        assertThat(found)
                .isInstanceOfSatisfying(
                        FindResult.Found.class,
                        post -> assertThat(post.post().id()).isEqualTo(idOf(onlyPost())));
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(repeated());
        assertThat(sandbox.posts(network())).hasSize(1);
    }

    @Test
    void doesNotFindAPostThatNeverArrived() {
        PublishRequest request = requests.text("Jamais arrivé");
        StepJournal journal = new InMemoryJournal();
        control.fault(publishOperation(), "drop-before-accept");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(Kind.UNKNOWN);

        assertThat(connector().find(request, journal)).isEqualTo(new FindResult.Absent());
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(sandbox.posts(network())).hasSize(1);
    }

    @Test
    void doubtsAPostWhoseAnswerTakesTooLong() {
        publish(requests.text("Bonjour"));
        control.delay(publishOperation(), 600);
        Connector hasty = connector(factory, channel, Duration.ofMillis(200));

        assertThat(publish(hasty, requests.text("Trop tard"), new InMemoryJournal())
                        .kind())
                .isEqualTo(Kind.UNKNOWN);

        Instant deadline = Instant.now().plus(TIMEOUT);
        while (sandbox.posts(network()).size() < 2 && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        assertThat(sandbox.posts(network())).as("it was taken after all").hasSize(2);
    }

    @Test
    void saysNotSentWhenNobodyListens() throws IOException {
        int closed;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = free.getLocalPort();
        }
        URI nobody = URI.create("http://127.0.0.1:" + closed);
        Connector connector =
                connector(factory(layer(Map.of(nobody, nobody))), channel(nobody + "/" + network()), TIMEOUT);

        assertThat(publish(connector, requests.text("Bonjour"), new InMemoryJournal())
                        .kind())
                .isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void isRefusedByTheGuardWhereNoTableNamesTheAddress() {
        Connector connector = connector(factory(layer(Map.of())), channel, TIMEOUT);

        assertThat(publish(connector, requests.text("Bonjour"), new InMemoryJournal()))
                .isInstanceOfSatisfying(
                        PublishResult.Misconfigured.class,
                        refused -> assertThat(refused.detail().english())
                                .startsWith("SP-WEB-0008: " + sandbox.baseUrl() + " is not an https address"));
        assertThat(exchange.calls()).isEmpty();
    }

    @Test
    void waitsAsLongAsTheNetworkAsks() {
        control.fault(publishOperation(), "rate-limited");
        Instant start = Instant.now();

        PublishResult result = publish(requests.text("Bonjour"));

        assertThat(result)
                .isInstanceOfSatisfying(
                        PublishResult.RateLimited.class,
                        limited -> assertThat(limited.until())
                                .isBetween(
                                        start.plus(waitAfterALimit()).minusSeconds(5),
                                        start.plus(waitAfterALimit()).plusSeconds(5)));
        int calls = exchange.calls().size();
        assertThat(publish(requests.text("Bonsoir")).kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(exchange.calls()).as("the limited call is not made again").hasSize(calls);
    }

    @Test
    void renewsAnEndedTokenOrSaysThatItCannot() {
        publish(requests.text("Bonjour"));
        control.expire("access");

        assertThat(publish(requests.text("Bonsoir")).kind()).isEqualTo(afterTheTokenEnded());
        assertThat(publish(requests.text("Bonne nuit")).kind()).isEqualTo(afterTheTokenEnded());
    }

    @Test
    void saysWhenTheAuthorisationIsLost() {
        publish(requests.text("Bonjour"));
        loseAuthorisation();

        assertThat(publish(requests.text("Bonsoir")).kind()).isEqualTo(Kind.AUTHORISATION_LOST);
        assertThat(sandbox.posts(network())).hasSize(1);
    }

    @Test
    void namesTheAccountAndMissesNothing() {
        TestResult tested = ((Tests) connector()).test();

        assertThat(tested).isInstanceOfSatisfying(TestResult.Works.class, works -> {
            assertThat(works.account().handle()).isEqualTo(handle());
            assertThat(works.missing()).isEmpty();
        });
        assertThat(sandbox.posts(network())).isEmpty();
    }

    @Test
    void testSaysWhenTheAuthorisationIsLost() {
        publish(requests.text("Bonjour"));
        loseAuthorisation();

        assertThat(((Tests) connector()).test())
                .isInstanceOfSatisfying(
                        TestResult.Fails.class,
                        fails -> assertThat(fails.why().kind()).isEqualTo(Kind.AUTHORISATION_LOST));
    }

    @Test
    void deletesAPostAndIsContentWhereItIsGone() {
        RemotePost post = ((PublishResult.Published) publish(requests.text("Retiré"))).post();

        assertThat(((Deletes) connector()).delete(post)).isEqualTo(new DeleteResult.Deleted());
        assertThat(((Deletes) connector()).delete(post)).isEqualTo(new DeleteResult.Deleted());
        assertThat(sandbox.posts(network()))
                .singleElement()
                .satisfies(gone -> assertThat(gone.deletedAt()).isPresent());
    }

    @Test
    void givesAPostOtherWordsWhereTheProfileSaysSo() {
        assertThat(connector() instanceof Edits).isEqualTo(profile.editsWords());
        if (connector() instanceof Edits edits) {
            RemotePost post = ((PublishResult.Published) publish(full("Jusqu’en mars"))).post();
            OtherWords.prove(edits, post, requests.text("Jusqu’en mai, 5 < 6 & 7 > 6…"), this::onlyPost);
        }
    }

    @Test
    void sendsOncePerDelivery() {
        PublishRequest request = requests.text("Une fois");
        StepJournal journal = new InMemoryJournal();

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(repeated());
        assertThat(sandbox.posts(network())).hasSize(1);
    }

    @Test
    void takesUpAnUploadWhereItStopped() {
        PublishRequest request = requests.picture("Bonjour", photo("Un phare"));
        StepJournal journal = new InMemoryJournal();
        control.fault(publishOperation(), "drop-before-accept");

        publish(connector(), request, journal);
        publish(connector(), request, journal);

        assertThat(control.operations().stream().filter(uploadOperation()::equals))
                .hasSize(1);
        assertThat(sandbox.posts(network())).hasSize(1);
    }

    @Test
    void uploadsAgainWhatTheNetworkForgot() {
        PublishRequest request = requests.picture("Bonjour", photo("Un phare"));
        StepJournal journal = new InMemoryJournal();
        String gone = meanings().entrySet().stream()
                .filter(row -> row.getValue() == Kind.MEDIA_GONE)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        control.fault(publishOperation(), gone);

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(Kind.MEDIA_GONE);
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(control.operations().stream().filter(uploadOperation()::equals))
                .hasSize(2);
    }

    @Test
    void neverDoubtsAnUploadThatFailed() {
        control.fault(uploadOperation(), "bad-gateway");

        assertThat(publish(requests.picture("Bonjour", photo("Un phare"))).kind())
                .isEqualTo(Kind.UNAVAILABLE);
        assertThat(sandbox.posts(network())).isEmpty();
    }

    @Test
    void understandsEveryNamedAnswer() {
        Map<String, Kind> understood = new TreeMap<>();
        for (String fault : control.faults().keySet()) {
            factory = factory(layer(Map.of(URI.create(sandbox.baseUrl()), URI.create(sandbox.baseUrl()))));
            control.fault(publishOperation(), fault);
            understood.put(fault, publish(full("Avec " + fault)).kind());
        }

        assertThat(understood).isEqualTo(new TreeMap<>(meanings()));
    }

    @Test
    void makesOnlyRequestsThatThePublishedSpecificationAllows() {
        assumeTrue(
                Specification.isThere(specificationFile()),
                "SKIPPED: no specification at " + Specification.folder().resolve(specificationFile())
                        + " (property api.specs)");
        PublishRequest request = full("Tout à la fois");
        StepJournal journal = new InMemoryJournal();
        publish(connector(), request, journal);
        connector().find(request, journal);
        publish(requests.card("Avec une carte", photo("")));
        publishMore();
        control.expire("access");
        publish(requests.text("Un lien " + Requests.LINK + " et #Nantes", "Nantes"));
        connector().find(request, journal);

        Set<String> used = new TreeSet<>();
        for (Call call : exchange.calls()) {
            used.add(specification().operation(call));
            assertThat(specification().violations(call)).as(call.toString()).isEmpty();
        }
        assertThat(used).isEqualTo(new TreeSet<>(operationsToBeUsed()));
    }
}
