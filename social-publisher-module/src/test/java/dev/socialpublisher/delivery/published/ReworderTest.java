package dev.socialpublisher.delivery.published;

import static dev.socialpublisher.delivery.published.Aftermath.ANNE;
import static dev.socialpublisher.delivery.published.Aftermath.ARMELLE;
import static dev.socialpublisher.delivery.published.Aftermath.PAUL;
import static dev.socialpublisher.delivery.published.Aftermath.assertRefused;
import static dev.socialpublisher.delivery.published.Aftermath.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.delivery.run.Bench;
import dev.socialpublisher.delivery.run.DeliveryRunner;
import dev.socialpublisher.delivery.wording.Reworder;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.permission.PostAction;
import dev.socialpublisher.queue.service.QueueService;
import dev.socialpublisher.queue.service.Rewording;
import dev.socialpublisher.testing.InMemoryMark;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Other words for a post that readers see already. */
class ReworderTest {
    private static final String TEXT = "La corne de brume sonne jusqu’en mai.";
    private static final Rewording MAY = new Rewording(TEXT, "La date était fausse.");
    private static final String WHOLE = TEXT + "\n\n#Bretagne\n\nhttps://magazine.example.org/phares/men-garo";

    private final NetworkProfile profile = Profiles.editing(Posts.X);
    private final Aftermath after = new Aftermath(profile);
    private final Bench bench = after.bench;
    private final DeliveryRunner runner = after.runner;
    private final Reworder reworder = runner.reworder(after.queue());

    @Test
    void showsTheNewWordsAtTheSamePlaceAndKeepsThoseOfBefore() {
        Post post = after.published();

        Post reworded = reworder.reword(target(post), MAY, PAUL);

        assertThat(bench.network.accepted()).extracting(PublishRequest::text).containsExactly(WHOLE);
        assertThat(bench.network.keys()).containsExactly(post.deliveryKey());
        assertThat(reworded.state()).isEqualTo(PostState.PUBLISHED);
        assertThat(reworded.revision().text()).isEqualTo(WHOLE);
        assertThat(reworded.outcome()).isEqualTo(post.outcome());
        assertThat(bench.now(post)).isEqualTo(reworded);
        assertThat(bench.stores.posts().revisions(post.id()))
                .extracting(PostRevision::number, PostRevision::text, PostRevision::actorId)
                .containsExactly(tuple(1, post.revision().text(), "armelle"), tuple(2, WHOLE, "paul"));
    }

    @Test
    void putsOnRecordWhatIsAskedForAndWhatBecameOfIt() {
        Post post = after.published();

        reworder.reword(target(post), MAY, PAUL);

        List<HistoryEntry> last = after.last(post, 2);
        assertThat(last).extracting(HistoryEntry::action).containsExactly("reword", "reworded");
        assertThat(last).extracting(HistoryEntry::revision).containsExactly(1, 2);
        assertThat(last).extracting(HistoryEntry::actorId).containsOnly("paul");
        assertThat(last.get(0).why().english())
                .isEqualTo("La date était fausse. (new words: La corne de brume sonne jusqu’en mai.)");
        assertThat(last.get(1).why().french()).isEqualTo("La date était fausse.");
    }

    @Test
    void keepsTheWordsOfBeforeUntilTheNetworkConfirmsAndTakesTheSameAgain() {
        Post post = after.published();
        bench.connector.onEdit(new PublishResult.Unknown(Wording.same("read timed out")));

        assertRefused(
                () -> reworder.reword(target(post), MAY, PAUL),
                ErrorCode.DELIVERY_NOT_EDITED,
                "the network did not confirm the new words, those of before may still stand: read timed out; sending the same"
                        + " words again does no harm");
        assertThat(bench.now(post).revision()).isEqualTo(post.revision());
        assertThat(after.last(post, 2)).extracting(HistoryEntry::action).containsExactly("reword", "not-reworded");
        assertThat(after.last(post, 2).get(1).why().english()).isEqualTo("read timed out");

        reworder.reword(target(bench.now(post)), MAY, PAUL);
        Post again = reworder.reword(target(bench.now(post)), MAY, PAUL);

        assertThat(again.revision().text()).isEqualTo(WHOLE);
        assertThat(bench.network.accepted()).extracting(PublishRequest::text).containsExactly(WHOLE);
    }

    @Test
    void ofTwoPeopleWithOneVersionOnlyTheFirstReachesTheNetwork() {
        Post post = after.published();
        Reworder second = new Reworder(after.queue(), new Reworder.Network() {
            @Override
            public Wording off() {
                reworder.reword(target(post), MAY, PAUL); // between the check and the record
                return Wording.NONE;
            }

            @Override
            public EditResult edit(Post wanted, RemotePost remote) {
                throw new AssertionError("asked the network");
            }
        });

        assertThatThrownBy(() -> second.reword(target(post), new Rewording("Autre chose.", "Non."), ANNE))
                .isInstanceOfSatisfying(
                        SocialException.class,
                        stale -> assertThat(stale.code()).isEqualTo(ErrorCode.QUEUE_STALE_VERSION));
        assertThat(bench.now(post).revision().text()).isEqualTo(WHOLE);
    }

    @Test
    void asksNoNetworkForWordsThatApprovalWouldRefuse() {
        Post post = after.published();

        assertRefused(
                () -> reworder.reword(target(post), new Rewording("C’est incroyable.", "Plus vif."), PAUL),
                ErrorCode.TONE_BLOCKED,
                "1 blocking remarks are open, 0 may be: Fr.Word \"incroyable\" (text): Évitez ce mot.");
        assertThatThrownBy(() -> reworder.reword(target(post), new Rewording("a".repeat(121), "Long."), PAUL))
                .isInstanceOfSatisfying(SocialException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.VARIANT_TEXT_TOO_LONG);
                    assertThat(refused.wording().english()).contains("which allows 120");
                });
        assertRefused(
                () -> reworder.reword(target(post), new Rewording("Un.\n\n---\n\nDeux.", "Fil."), PAUL),
                ErrorCode.DELIVERY_CANNOT_EDIT,
                "the text has 2 parts, and only a post of 1 part can be changed; nothing was changed");
        assertNothingAsked(post);
    }

    @Test
    void asksNoNetworkBeforeTheRefusalOfAPersonAStateOrAMissingReason() {
        Post post = after.published();
        Post waiting = bench.due(Bench.NOW.plusSeconds(60));

        assertRefused(
                () -> reworder.reword(target(post), MAY, ARMELLE),
                ErrorCode.QUEUE_NOT_ALLOWED,
                "Armelle may not edit on the network; it takes one of the roles social-publisher");
        assertRefused(
                () -> reworder.reword(target(post), new Rewording(TEXT, " "), PAUL),
                ErrorCode.QUEUE_REASON_MISSING,
                "to edit on the network needs a reason of at least 1 character: everybody will read it");
        assertRefused(
                () -> reworder.reword(target(waiting), MAY, PAUL),
                ErrorCode.QUEUE_TRANSITION_REFUSED,
                "post %s is scheduled; to edit on the network is for posts that are published".formatted(waiting.id()));
        assertNothingAsked(post);
    }

    @Test
    void refusesAThreadAPostWithoutIdAndANetworkThatCannot() {
        Post thread = bench.create(Posts.scheduled(Posts.CHANNEL, "Un.\n\n---\n\nDeux.", Bench.NOW));
        runner.tick();
        assertRefused(
                () -> reworder.reword(target(bench.now(thread)), MAY, PAUL),
                ErrorCode.DELIVERY_CANNOT_EDIT,
                "the text has 2 parts, and only a post of 1 part can be changed; nothing was changed");

        Post found = after.withoutId();
        assertRefused(
                () -> reworder.reword(target(found), MAY, PAUL),
                ErrorCode.DELIVERY_CANNOT_EDIT,
                "nobody knows the id that the network gave post %s; nothing was changed".formatted(found.id()));

        QueueService elsewhere = after.queue(Profiles.active(Posts.X, ReconciliationClass.NONE));
        Post post = after.published();
        assertRefused(
                () -> runner.reworder(elsewhere).reword(target(post), MAY, PAUL),
                ErrorCode.DELIVERY_CANNOT_EDIT,
                "Network x changes no published post by its API; nothing was changed");
        assertThat(bench.connector.calls()).doesNotContain("edit");
    }

    @Test
    void offersTheActionOnlyWhereItCanBeDone() {
        Post post = after.published();

        assertThat(after.queue().actions(post, PAUL)).containsExactlyInAnyOrder(PostAction.REWORD, PostAction.RETRACT);
        assertThat(after.queue().actions(post, ARMELLE)).isEmpty();
        assertThat(after.queue(Profiles.active(Posts.X, ReconciliationClass.NONE))
                        .actions(post, PAUL))
                .containsExactly(PostAction.RETRACT);
        assertThat(after.queue().actions(after.withoutId(), PAUL)).containsExactly(PostAction.RETRACT);
    }

    @Test
    void changesNothingFromACopiedInstallation() {
        Post post = after.published();
        Reworder copy = bench.node("b", new InMemoryMark("installation-2")).reworder(after.queue());

        assertThatThrownBy(() -> copy.reword(target(post), MAY, PAUL))
                .isInstanceOfSatisfying(SocialException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.DELIVERY_CANNOT_EDIT);
                    assertThat(refused.wording().english())
                            .startsWith("dispatch is off: this database belongs to installation installation-1")
                            .endsWith("nothing was changed");
                });
        assertNothingAsked(post);
    }

    private void assertNothingAsked(Post post) {
        assertThat(bench.connector.calls()).doesNotContain("edit");
        assertThat(bench.now(post)).isEqualTo(post);
    }
}
