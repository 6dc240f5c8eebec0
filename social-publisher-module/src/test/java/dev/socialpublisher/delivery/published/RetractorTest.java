package dev.socialpublisher.delivery.published;

import static dev.socialpublisher.delivery.published.Aftermath.ARMELLE;
import static dev.socialpublisher.delivery.published.Aftermath.PAUL;
import static dev.socialpublisher.delivery.published.Aftermath.assertRefused;
import static dev.socialpublisher.delivery.published.Aftermath.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.delivery.run.Bench;
import dev.socialpublisher.delivery.run.DeliveryRunner;
import dev.socialpublisher.delivery.run.Retractor;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.service.Retraction;
import dev.socialpublisher.queue.service.Target;
import dev.socialpublisher.testing.InMemoryMark;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import org.junit.jupiter.api.Test;

/** Taking a published post back from its network. */
class RetractorTest {
    private static final Retraction WRONG_DATE = new Retraction(false, "La date était fausse.");

    private final Aftermath after = new Aftermath(Profiles.active(Posts.X, ReconciliationClass.NONE));
    private final Bench bench = after.bench;
    private final DeliveryRunner runner = after.runner;
    private final Retractor retractor = runner.retractor(after.queue());

    @Test
    void deletesThePostAndKeepsItsAddressAndTheReason() {
        Post post = after.published();

        Post retracted = retractor.retract(target(post), WRONG_DATE, PAUL);

        assertThat(bench.network.accepted()).isEmpty();
        assertThat(retracted.state()).isEqualTo(PostState.RETRACTED);
        assertThat(bench.now(post).outcome()).isEqualTo(post.outcome());
        HistoryEntry last = after.lastEntry(post);
        assertThat(last.action()).isEqualTo("retract");
        assertThat(last.why().english()).isEqualTo("La date était fausse.");
        assertThat(last.actorId()).isEqualTo("paul");
    }

    @Test
    void keepsThePostPublishedWhileTheNetworkHasItAndTriesAgainWithoutHarm() {
        Post post = after.published();
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
        Post post = after.published();

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
        Post post = after.published();
        Retractor copy = bench.node("b", new InMemoryMark("installation-2")).retractor(after.queue());

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
        Post found = after.withoutId();

        assertRefused(
                () -> retractor.retract(target(found), WRONG_DATE, PAUL),
                ErrorCode.DELIVERY_CANNOT_DELETE,
                "nobody knows the id that the network gave post %s; delete the post on the network, then say so here"
                        .formatted(found.id()));

        Post retracted = retractor.retract(target(found), new Retraction(true, "Fausse date."), PAUL);

        assertThat(retracted.state()).isEqualTo(PostState.RETRACTED);
        assertThat(after.lastEntry(found).why().french()).isEqualTo("Fausse date. (supprimé à la main)");
        assertThat(bench.connector.calls()).doesNotContain("delete");
    }
}
