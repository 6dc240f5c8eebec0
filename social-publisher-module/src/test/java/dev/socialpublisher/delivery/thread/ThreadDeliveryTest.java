package dev.socialpublisher.delivery.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.delivery.run.Bench;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Progress;
import dev.socialpublisher.queue.permission.Permissions;
import dev.socialpublisher.queue.permission.PostAction;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.FakeNetwork;
import dev.socialpublisher.testing.Killed;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A post of several parts: each goes out once, in order, as an answer to the one before. */
class ThreadDeliveryTest {
    private static final String LINK = "https://magazine.example.org/phares/men-garo";
    private static final String THREAD =
            "La corne sonne.\n\n---\n\nElle s’entend à douze milles. #Bretagne\n\n---\n\n" + LINK;
    private static final Actor PAUL = new Actor("paul", "Paul", Set.of(Role.PUBLISHER));

    private final Bench bench = new Bench(Databases.h2(), ReconciliationClass.REFUSES_DUPLICATES);

    @Test
    void sendsEachPartAsAnAnswerToTheOneBefore() {
        Post post = thread();
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.network.accepted())
                .extracting(PublishRequest::text)
                .containsExactly("La corne sonne.", "Elle s’entend à douze milles. #Bretagne", LINK);
        assertThat(bench.network.accepted())
                .extracting(PublishRequest::parent)
                .containsExactly(Optional.empty(), remote(post, ""), remote(post, ".2"));
        assertThat(bench.network.accepted().get(2).earlier()).hasSize(2);
        assertThat(bench.actions(post))
                .containsExactly("create", "claim", "published", "claim", "published", "claim", "published");
    }

    @Test
    void onlyThePartWithTheLinkCarriesItAndEachItsOwnHashtags() {
        thread();
        bench.runner().tick();

        assertThat(bench.network.accepted())
                .extracting(request -> request.link().isPresent())
                .containsExactly(false, false, true);
        assertThat(bench.network.accepted())
                .extracting(PublishRequest::hashtags)
                .containsExactly(List.of(), List.of("Bretagne"), List.of());
    }

    @Test
    void readersAreLedToTheFirstPartAndEveryPartIsKnown() {
        Post post = thread();
        bench.runner().tick();

        Post out = bench.now(post);
        assertThat(out.outcome().remoteId()).contains("id-" + post.deliveryKey());
        assertThat(out.outcome().progress().sent())
                .extracting(Progress.Part::remoteId)
                .containsExactly(
                        "id-" + post.deliveryKey(),
                        "id-" + post.deliveryKey() + ".2",
                        "id-" + post.deliveryKey() + ".3");
    }

    @Test
    void waitsWithTheRestWhenTheNetworkAsksForPatience() {
        Post post = thread();
        bench.connector.onPublish(request -> new PublishResult.Published(bench.network.accept(request)));
        bench.connector.onPublish(new PublishResult.Unavailable(Wording.same("503")));
        bench.runner().tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PARTIALLY_PUBLISHED);
        assertThat(bench.network.accepted()).hasSize(1);

        bench.clock.forward(Duration.ofMinutes(15));
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.network.keys()).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void aRefusedPartStopsTheThreadAndAPersonSendsTheRestOrTakesBackWhatIsOut() {
        Post post = thread();
        bench.connector.onPublish(request -> new PublishResult.Published(bench.network.accept(request)));
        bench.connector.onPublish(new PublishResult.Rejected("187", Wording.same("words it does not like")));
        bench.runner().tick();

        Post stopped = bench.now(post);
        assertThat(stopped.state()).isEqualTo(PostState.FAILED);
        assertThat(stopped.outcome().remoteId()).contains("id-" + post.deliveryKey());
        assertThat(Stream.of(PostAction.values()).filter(action -> Permissions.fits(action, stopped)))
                .containsExactlyInAnyOrder(PostAction.RELEASE, PostAction.RETRACT);
        assertThatThrownBy(() -> Permissions.require(PostAction.EDIT, stopped, Posts.channel(Posts.CHANNEL, 1), PAUL))
                .isInstanceOfSatisfying(
                        SocialException.class,
                        refused -> assertThat(refused.wording().english())
                                .isEqualTo(
                                        "1 parts of post %s are out, from https://network.example/%s on; it is too late to edit: send the rest, or delete what is out",
                                        post.id(), post.deliveryKey()));
    }

    @Test
    void aGateThatClosesBetweenTwoPartsHoldsTheRest() {
        Post post = thread();
        AtomicInteger asked = new AtomicInteger();
        bench.gates.add(claim -> asked.incrementAndGet() <= 2
                ? new GateResult.Pass()
                : new GateResult.Miss(Wording.same("the news is old")));
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.HELD);
        assertThat(bench.network.accepted()).hasSize(1);
    }

    @Test
    void aLostPartIsLookedForByItselfAndTheRestFollows() {
        Post post = thread();
        bench.connector.onPublish(request -> new PublishResult.Published(bench.network.accept(request)));
        bench.connector.onPublish(request -> {
            bench.network.accept(request);
            return new PublishResult.Unknown(Wording.same("read timed out"));
        });
        bench.runner().tick();
        assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);

        bench.clock.forward(Bench.SETTLED);
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.network.keys()).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void aPartThatIsNotThereIsSentOnceMore() {
        Post post = thread();
        bench.connector.onPublish(request -> new PublishResult.Published(bench.network.accept(request)));
        bench.connector.onPublish(new PublishResult.Unknown(Wording.same("read timed out")));
        bench.connector.onFind(new FindResult.Absent());
        bench.runner().tick();
        bench.clock.forward(Bench.SETTLED);
        bench.runner().tick();
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.network.keys()).doesNotHaveDuplicates().hasSize(3);
    }

    static Stream<Arguments> deaths() {
        return Stream.of(ReconciliationClass.HANDLE, ReconciliationClass.REFUSES_DUPLICATES)
                .flatMap(reconciliation -> Stream.of(1, 2, 3)
                        .flatMap(part ->
                                Stream.of(true, false).map(accepted -> Arguments.of(reconciliation, part, accepted))));
    }

    @ParameterizedTest(name = "{0}, part {1}, accepted: {2}")
    @MethodSource("deaths")
    void losesNoPartAndSendsNoneTwiceWhenTheProcessDies(
            ReconciliationClass reconciliation, int part, boolean accepted) {
        Bench dying = new Bench(Databases.h2(), reconciliation);
        Post post = dying.create(Posts.scheduled(Posts.CHANNEL, THREAD, Bench.NOW));
        for (int before = 1; before < part; before++) {
            dying.connector.onPublish(request -> new PublishResult.Published(dying.network.accept(request)));
        }
        dying.connector.onPublish(request -> {
            if (accepted) {
                dying.network.accept(request);
            }
            throw new Killed("part " + part);
        });

        assertThatThrownBy(() -> dying.runner().tick()).isInstanceOf(Killed.class);
        for (int tick = 0; tick < 10; tick++) {
            dying.clock.forward(Bench.SETTLED);
            dying.runner().tick();
        }

        assertThat(dying.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(dying.network.keys())
                .containsExactly(post.deliveryKey(), post.deliveryKey() + ".2", post.deliveryKey() + ".3");
    }

    @Test
    void theConnectorSaysWhenNobodyIsLeftWhereEachReaderIsSentTheirOwn() {
        Bench each = new Bench(Databases.h2(), Profiles.oneByOne(Posts.X));
        Post post = each.create(Posts.scheduled(Posts.CHANNEL, "La corne sonne.", Bench.NOW));
        for (int reader = 0; reader < 3; reader++) {
            each.connector.onPrepare(request -> request.earlier().size() < 2
                    ? new Preparation.Ready(new Prepared(request, Map.of()))
                    : new Preparation.Stopped(
                            new PublishResult.Published(request.parent().orElseThrow())));
        }
        each.runner().tick();

        assertThat(each.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(each.network.accepted())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.text()).isEqualTo("La corne sonne."));
        assertThat(each.now(post).outcome().progress().sent()).hasSize(2);
    }

    private Post thread() {
        return bench.create(Posts.scheduled(Posts.CHANNEL, THREAD, Bench.NOW));
    }

    private static Optional<RemotePost> remote(Post post, String part) {
        return Optional.of(FakeNetwork.remote(post.deliveryKey() + part));
    }
}
