package dev.socialpublisher.delivery.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.Outcome;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Step;
import dev.socialpublisher.queue.authoring.QueuePorts;
import dev.socialpublisher.queue.service.QueueService;
import dev.socialpublisher.queue.service.QueueSettings;
import dev.socialpublisher.queue.service.Retraction;
import dev.socialpublisher.queue.service.Target;
import dev.socialpublisher.queue.tracking.TrackingSource;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.InMemoryArticles;
import dev.socialpublisher.testing.InMemoryMark;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import dev.socialpublisher.testing.WordCharter;
import dev.socialpublisher.tone.WaivableBy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Taking a published post back from its network. */
class RetractorTest {
    private static final Actor PAUL = new Actor("paul", "Paul", Set.of(Role.PUBLISHER));
    private static final Actor ARMELLE = new Actor("armelle", "Armelle", Set.of(Role.EDITOR));
    private static final Retraction WRONG_DATE = new Retraction(false, "La date était fausse.");

    private final Bench bench = new Bench(Databases.h2(), ReconciliationClass.NONE);
    private final DeliveryRunner runner = bench.runner();
    private final Retractor retractor = runner.retractor(queue());

    @Test
    void deletesThePostAndKeepsItsAddressAndTheReason() {
        Post post = published();

        Post retracted = retractor.retract(target(post), WRONG_DATE, PAUL);

        assertThat(bench.network.accepted()).isEmpty();
        assertThat(retracted.state()).isEqualTo(PostState.RETRACTED);
        assertThat(bench.now(post).outcome()).isEqualTo(post.outcome());
        HistoryEntry last = lastEntry(post);
        assertThat(last.action()).isEqualTo("retract");
        assertThat(last.why().english()).isEqualTo("La date était fausse.");
        assertThat(last.actorId()).isEqualTo("paul");
    }

    @Test
    void keepsThePostPublishedWhileTheNetworkHasItAndTriesAgainWithoutHarm() {
        Post post = published();
        bench.connector.onDelete(new PublishResult.Unknown(Wording.same("read timed out")));

        assertRefused(
                () -> retractor.retract(target(post), WRONG_DATE, PAUL),
                ErrorCode.DELIVERY_NOT_DELETED,
                "the network did not delete the post, which may still stand: read timed out");
        assertThat(bench.now(post)).isEqualTo(post);

        assertThat(retractor.retract(target(post), WRONG_DATE, PAUL).state()).isEqualTo(PostState.RETRACTED);
    }

    @Test
    void asksNoNetworkBeforeTheRefusalOfAPersonAVersionOrAMissingReason() {
        Post post = published();

        assertRefused(
                () -> retractor.retract(target(post), WRONG_DATE, ARMELLE),
                ErrorCode.QUEUE_NOT_ALLOWED,
                "Armelle may not delete from the network; it takes one of the roles social-publisher");
        assertRefused(
                () -> retractor.retract(target(post), new Retraction(false, " "), PAUL),
                ErrorCode.QUEUE_REASON_MISSING,
                "to delete from the network needs a reason of at least 1 character: everybody will read it");
        assertThatThrownBy(() -> retractor.retract(new Target(post.id(), post.version() - 1), WRONG_DATE, PAUL))
                .isInstanceOfSatisfying(
                        SocialException.class,
                        stale -> assertThat(stale.code()).isEqualTo(ErrorCode.QUEUE_STALE_VERSION));
        assertThat(bench.connector.calls()).doesNotContain("delete");
    }

    @Test
    void refusesAPostThatIsNotPublished() {
        Post post = bench.due(Bench.NOW.plusSeconds(60));

        assertRefused(
                () -> retractor.retract(target(post), WRONG_DATE, PAUL),
                ErrorCode.QUEUE_TRANSITION_REFUSED,
                "post %s is scheduled; to delete from the network is for posts that are published or partly published"
                        .formatted(post.id()));
    }

    @Test
    void deletesNothingFromACopiedInstallation() {
        Post post = published();
        Retractor copy = bench.node("b", new InMemoryMark("installation-2")).retractor(queue());

        assertThatThrownBy(() -> copy.retract(target(post), WRONG_DATE, PAUL))
                .isInstanceOfSatisfying(SocialException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.DELIVERY_CANNOT_DELETE);
                    assertThat(refused.wording().english())
                            .startsWith("dispatch is off: this database belongs to installation installation-1")
                            .endsWith("delete the post on the network, then say so here");
                });
        assertThat(bench.network.accepted()).hasSize(1);
    }

    @Test
    void takesBackAThreadFromItsEnd() {
        Post post = bench.create(Posts.scheduled(Posts.CHANNEL, "Un.\n\n---\n\nDeux.", Bench.NOW));
        runner.tick();
        bench.connector.onDelete(new PublishResult.Unknown(Wording.same("read timed out")));
        assertThatThrownBy(() -> retractor.retract(target(bench.now(post)), WRONG_DATE, PAUL))
                .isInstanceOf(SocialException.class);
        assertThat(bench.network.keys()).containsExactly(post.deliveryKey(), post.deliveryKey() + ".2");

        retractor.retract(target(bench.now(post)), WRONG_DATE, PAUL);

        assertThat(bench.network.accepted()).isEmpty();
        assertThat(bench.state(post)).isEqualTo(PostState.RETRACTED);
    }

    @Test
    void leavesToAPersonWhatTheNetworkNeverNamed() {
        Post found = withoutId();

        assertRefused(
                () -> retractor.retract(target(found), WRONG_DATE, PAUL),
                ErrorCode.DELIVERY_CANNOT_DELETE,
                "nobody knows the id that the network gave post %s; delete the post on the network, then say so here"
                        .formatted(found.id()));

        Post retracted = retractor.retract(target(found), new Retraction(true, "Fausse date."), PAUL);

        assertThat(retracted.state()).isEqualTo(PostState.RETRACTED);
        assertThat(lastEntry(found).why().french()).isEqualTo("Fausse date. (supprimé à la main)");
        assertThat(bench.connector.calls()).doesNotContain("delete");
    }

    private Post published() {
        Post post = bench.due(Bench.NOW);
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        return bench.now(post);
    }

    /** As a person found it on the network. */
    private Post withoutId() {
        Post published = published();
        Outcome seen = new Outcome(Optional.empty(), published.outcome().address(), Wording.same("seen"));
        return bench.stores
                .posts()
                .save(Change.of(published)
                        .with(post -> post.withOutcome(seen))
                        .note(Step.by(PAUL, "resolve", "vu", Bench.NOW)));
    }

    private HistoryEntry lastEntry(Post post) {
        List<HistoryEntry> history = bench.stores.posts().history(post.id());
        return history.get(history.size() - 1);
    }

    private static Target target(Post post) {
        return new Target(post.id(), post.version());
    }

    private static void assertRefused(ThrowingCallable call, ErrorCode code, String english) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SocialException.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.wording().english()).isEqualTo(english);
        });
    }

    private QueueService queue() {
        return new QueueService(
                new QueuePorts(
                        bench.stores.posts(),
                        bench.stores.holds(),
                        bench.stores.snapshots(),
                        bench.stores.channels(),
                        Profiles.source(List.of(Profiles.active(Posts.X, ReconciliationClass.NONE))),
                        new WordCharter("incroyable", WaivableBy.PUBLISHER),
                        TrackingSource.OFF,
                        new InMemoryArticles(),
                        bench.media,
                        bench.media,
                        Optional.empty()),
                new QueueSettings(false),
                bench.clock);
    }
}
