package dev.socialpublisher.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.Outcome;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Step;
import dev.socialpublisher.queue.TimeToLive;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of dispatch does. */
public abstract class DispatchStoreContract extends DispatchTable {
    @Test
    void offersBreakingNewsNewestFirstAndTheRestOldestFirst() {
        Post old = due(NOW.minusSeconds(300), TimeToLive.STANDARD);
        Post older = due(NOW.minusSeconds(400), TimeToLive.EVERGREEN);
        Post news = due(NOW.minusSeconds(200), TimeToLive.BREAKING);
        Post newest = due(NOW.minusSeconds(100), TimeToLive.BREAKING);
        due(NOW.plusSeconds(1), TimeToLive.BREAKING);

        for (Post expected : List.of(newest, news, older, old)) {
            Post next = dispatch().nextDue(channel, NOW).orElseThrow();
            assertThat(next).isEqualTo(expected);
            claim(next);
        }
        assertThat(dispatch().nextDue(channel, NOW)).isEmpty();
        assertThat(dispatch().channelsDue(NOW)).doesNotContain(channel);
        assertThat(dispatch().channelsDue(NOW.plusSeconds(1))).contains(channel);
    }

    @Test
    void claimsOnceOnly() {
        Post post = due(NOW, TimeToLive.STANDARD);

        Claim claim = dispatch().claim(publishing(post), LEASE, NOW).orElseThrow();
        assertThat(claim.post().state()).isEqualTo(PostState.PUBLISHING);
        assertThat(claim.post().version()).isEqualTo(2);
        assertThat(claim.dispatch().requestCreatedAt()).isEqualTo(NOW);
        assertThat(claim.attempt()).isEmpty();
        assertThat(dispatch().claim(publishing(post), new Lease("node-b", NOW.plusSeconds(120)), NOW))
                .isEmpty();
        assertThat(posts().history(post.id())).extracting(HistoryEntry::action).containsExactly("create", "claim");
    }

    @Test
    void doesNotClaimWhatAPersonStoppedMeanwhile() {
        Post post = due(NOW, TimeToLive.STANDARD);
        posts().save(Change.of(post).to(PostState.CANCELLED, new Step("cancel", "paul", Wording.same("non"), NOW)));

        assertThat(dispatch().claim(publishing(post), LEASE, NOW)).isEmpty();
        assertThat(posts().find(post.id()).orElseThrow().state()).isEqualTo(PostState.CANCELLED);
    }

    @Test
    void putsTheAttemptOnRecordBeforeTheCall() {
        Claim claim = claim(due(NOW, TimeToLive.STANDARD));
        Lease extended = new Lease("node-a", NOW.plusSeconds(200));

        Claim begun = dispatch().begin(claim, extended, NOW.plusSeconds(60)).orElseThrow();

        Attempt attempt = new Attempt(claim.post().deliveryKey(), 1, "node-a", NOW.plusSeconds(60), Optional.empty());
        assertThat(begun.attempt()).contains(attempt);
        assertThat(dispatch().attempts(claim.post().deliveryKey())).containsExactly(attempt);
        assertThat(begun.post().version()).isEqualTo(claim.post().version() + 1);
        assertThat(find(expired(NOW.plusSeconds(199)), claim.post())).isEmpty();
        assertThat(find(expired(NOW.plusSeconds(200)), claim.post())
                        .orElseThrow()
                        .attempt())
                .contains(attempt);
    }

    @Test
    void doesNotBeginAfterTheLeaseRanOut() {
        Claim claim = claim(due(NOW, TimeToLive.STANDARD));

        assertThat(dispatch().begin(claim, LEASE, NOW.plusSeconds(120))).isEmpty();
        assertThat(dispatch().attempts(claim.post().deliveryKey())).isEmpty();
        assertThat(posts().find(claim.post().id()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void doesNotBeginTwiceOnOneClaim() {
        Claim claim = claim(due(NOW, TimeToLive.STANDARD));
        assertThat(dispatch().begin(claim, LEASE, NOW)).isPresent();
        assertThat(dispatch().begin(claim, LEASE, NOW)).isEmpty();
        assertThat(dispatch().attempts(claim.post().deliveryKey())).hasSize(1);
    }

    @Test
    void doesNotReturnAPostWhoseAttemptBeganInTheMeantime() {
        Claim claim = claim(due(NOW, TimeToLive.STANDARD));
        Claim seenByOther = find(expired(NOW.plusSeconds(120)), claim.post()).orElseThrow();
        dispatch().begin(claim, new Lease("node-a", NOW.plusSeconds(300)), NOW.plusSeconds(100));

        Change back =
                Change.of(seenByOther.post()).to(PostState.SCHEDULED, Step.bySystem("recover", Wording.NONE, NOW));
        assertThat(dispatch().settle(new Delivery(back, seenByOther.dispatch(), Optional.empty())))
                .isEmpty();
        assertThat(posts().find(claim.post().id()).orElseThrow().state()).isEqualTo(PostState.PUBLISHING);
    }

    @Test
    void settlesPostAttemptAndMemoryTogether() {
        Claim begun = begun(due(NOW, TimeToLive.STANDARD));
        Attempt ended = ended(begun, PublishResult.Kind.PUBLISHED);
        Change published = Change.of(begun.post())
                .with(post ->
                        post.withOutcome(new Outcome(Optional.of("42"), Optional.of(REMOTE.address()), Wording.NONE)))
                .to(PostState.PUBLISHED, Step.bySystem("publish", Wording.NONE, NOW));

        Post post = dispatch()
                .settle(new Delivery(published, begun.dispatch().done(), Optional.of(ended)))
                .orElseThrow();

        assertThat(posts().find(post.id())).contains(post);
        assertThat(post.outcome().remoteId()).contains("42");
        assertThat(dispatch().attempts(post.deliveryKey())).containsExactly(ended);
        assertThat(find(expired(NOW.plusSeconds(9999)), post)).isEmpty();
    }

    @Test
    void freezesTheRequestsTimeOnceAnAttemptMayHaveReachedTheNetwork() {
        Claim first = claim(due(NOW, TimeToLive.STANDARD));
        Claim second = reclaim(back(first, first.dispatch().failed(NOW), Optional.empty()), NOW.plusSeconds(60));
        assertThat(second.dispatch().requestCreatedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(second.dispatch().tries().failures()).isEqualTo(1);

        Claim begun = dispatch().begin(second, LEASE, NOW.plusSeconds(61)).orElseThrow();
        Attempt lost = ended(begun, PublishResult.Kind.UNKNOWN);
        Claim third = reclaim(back(begun, begun.dispatch().repeating(), Optional.of(lost)), NOW.plusSeconds(90));
        assertThat(third.dispatch().requestCreatedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(third.dispatch().tries().repeats()).isEqualTo(1);
        assertThat(third.attempt()).contains(lost);
    }

    @Test
    void waitsUntilTheNextTry() {
        Claim claim = claim(due(NOW, TimeToLive.STANDARD));
        back(claim, claim.dispatch().failed(NOW.plusSeconds(600)), Optional.empty());

        assertThat(dispatch().nextDue(channel, NOW.plusSeconds(599))).isEmpty();
        assertThat(dispatch().nextDue(channel, NOW.plusSeconds(600))).isPresent();
    }

    @Test
    void asksAgainAboutPendingAndUncertainPosts() {
        Claim begun = begun(due(NOW, TimeToLive.STANDARD));
        Change stays = Change.of(begun.post()).note(Step.bySystem("pending", Wording.NONE, NOW));
        Dispatch asking = begun.dispatch().pending("token-1", NOW.plusSeconds(30));
        Attempt accepted = ended(begun, PublishResult.Kind.PENDING);
        Post pending = dispatch()
                .settle(new Delivery(stays, asking, Optional.of(accepted)))
                .orElseThrow();

        assertThat(find(dispatch().pending(NOW.plusSeconds(29), 100), pending)).isEmpty();
        Claim asked =
                find(dispatch().pending(NOW.plusSeconds(30), 100), pending).orElseThrow();
        assertThat(asked.dispatch().token()).contains("token-1");
        assertThat(find(expired(NOW.plusSeconds(9999)), pending)).isEmpty();

        Change lost = Change.of(asked.post()).to(PostState.UNCERTAIN, Step.bySystem("look", Wording.NONE, NOW));
        Post uncertain = dispatch()
                .settle(new Delivery(lost, asked.dispatch().looked(Optional.of(NOW.plusSeconds(60))), Optional.empty()))
                .orElseThrow();
        assertThat(find(dispatch().uncertain(NOW.plusSeconds(59), 100), uncertain))
                .isEmpty();
        Claim looked =
                find(dispatch().uncertain(NOW.plusSeconds(60), 100), uncertain).orElseThrow();
        Dispatch never = looked.dispatch().looked(Optional.empty());
        assertThat(dispatch().remember(pending, never)).isFalse();
        assertThat(dispatch().remember(looked.post(), never)).isTrue();
        assertThat(find(dispatch().uncertain(NOW.plusSeconds(9999), 100), uncertain))
                .isEmpty();
    }

    @Test
    void doesNotAskAboutAnEarlierPublicationWhileAnotherIsUnderWay() {
        Claim first = claim(due(NOW, TimeToLive.STANDARD));
        Post again = back(first, first.dispatch().pending("token-1", NOW), Optional.empty());
        Claim second = reclaim(again, NOW.plusSeconds(1));

        assertThat(second.dispatch().token()).isEmpty();
        assertThat(find(dispatch().pending(NOW.plusSeconds(9999), 1000), again)).isEmpty();
        assertThat(find(expired(NOW.plusSeconds(9999)), again)).isPresent();
    }

    @Test
    void journalsStepsPerDelivery() {
        StepJournal journal = dispatch().journal("key-" + channel);
        journal.record("image", "one");
        journal.record("image", "two");

        assertThat(dispatch().journal("key-" + channel).find("image")).contains("two");
        assertThat(dispatch().journal("other-" + channel).find("image")).isEmpty();
        dispatch().forgetSteps("key-" + channel);
        assertThat(journal.find("image")).isEmpty();
    }

    @Test
    void keepsTheLongerOfTwoHaltsUntilItEnds() {
        Halt longer = Halt.ofChannel(channel, NOW.plusSeconds(600), Wording.same("429 until 00:40"));
        dispatch().halt(Halt.ofChannel(channel, NOW.plusSeconds(60), Wording.same("429")));
        dispatch().halt(longer);
        dispatch().halt(Halt.ofChannel(channel, NOW.plusSeconds(300), Wording.same("429 again")));

        assertThat(dispatch().halts(NOW)).contains(longer);
        assertThat(dispatch().halts(NOW.plusSeconds(600))).doesNotContain(longer);
    }

    @Test
    void countsWhatShouldHaveLeft() {
        int before = dispatch().overdue(NOW);
        due(NOW.minusSeconds(1), TimeToLive.STANDARD);
        due(NOW, TimeToLive.STANDARD);
        Claim claim = claim(due(NOW.minusSeconds(1), TimeToLive.STANDARD));

        assertThat(dispatch().overdue(NOW)).isEqualTo(before + 1);
        back(claim, claim.dispatch().failed(NOW.plusSeconds(60)), Optional.empty());
        assertThat(dispatch().overdue(NOW)).isEqualTo(before + 1);
        assertThat(dispatch().nextDueAt().orElseThrow()).isBeforeOrEqualTo(NOW.minusSeconds(1));
        assertThat(dispatch().dueBefore(NOW, 1000))
                .extracting(Post::channel)
                .filteredOn(channel::equals)
                .hasSize(2);
    }
}
