package dev.socialpublisher.delivery.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RateScope;
import dev.socialpublisher.delivery.Attempt;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Delivery;
import dev.socialpublisher.delivery.Lease;
import dev.socialpublisher.delivery.gate.HeldGate;
import dev.socialpublisher.delivery.gate.TimeToLiveGate;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.Hold;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Step;
import dev.socialpublisher.queue.TimeToLive;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.FakeNetwork;
import dev.socialpublisher.testing.Posts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What waits for long, or is answered late: by halts, by holds, by a worker that everybody thought gone. */
class LongWaitTest {
    private static final Hold HOLD =
            new Hold(Optional.of(Posts.CHANNEL), "anne", "Anne", Wording.same("crise"), Bench.NOW);
    private static final PublishResult LOST = new PublishResult.Unknown(Wording.same("read timed out"));

    private final Bench bench = new Bench(Databases.h2(), ReconciliationClass.REFUSES_DUPLICATES);

    @Test
    void missesWhatOutlivesItselfWhileTheNetworkLetsNothingThrough() {
        bench.gates.add(new TimeToLiveGate(bench.clock, Bench.PARIS));
        Post evergreen = create("Toujours vrai.", TimeToLive.EVERGREEN);
        Post breaking = create("Vent de force 10.", TimeToLive.BREAKING);
        bench.connector.onPublish(new PublishResult.RateLimited(
                Bench.NOW.plus(Duration.ofDays(400)), RateScope.ACCOUNT, Wording.same("usage cap exceeded")));
        bench.runner().tick();
        tickEveryTwentyMinutesUntil(Bench.NOW.plus(Duration.ofHours(2)));
        assertThat(bench.state(breaking)).isEqualTo(PostState.SCHEDULED);
        bench.clock.forward(Duration.ofSeconds(1));
        bench.runner().tick();

        assertThat(bench.state(breaking)).isEqualTo(PostState.MISSED);
        assertThat(bench.state(evergreen)).isEqualTo(PostState.SCHEDULED);
        assertThat(bench.network.accepted()).isEmpty();
    }

    @Test
    void asksANetworkOnceADayHoweverLongItsHalt() {
        Post evergreen = create("Toujours vrai.", TimeToLive.EVERGREEN);
        bench.connector.onPublish(new PublishResult.RateLimited(
                Instant.parse("9999-12-31T00:00:00Z"), RateScope.NETWORK, Wording.same("cap")));
        bench.runner().tick();
        tickEveryTwentyMinutesUntil(Bench.NOW.plus(Duration.ofDays(1)).minusSeconds(1));
        assertThat(bench.connector.calls()).containsExactly("prepare", "publish");
        bench.clock.forward(Duration.ofSeconds(1));
        bench.runner().tick();
        assertThat(bench.state(evergreen)).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void holdsTheRepeatOfADoubtfulPostOnAHeldChannel() {
        bench.gates.add(new HeldGate(bench.stores.holds(), Bench.PARIS));
        bench.connector.onPublish(LOST);
        Post post = create("La corne.", TimeToLive.STANDARD);
        bench.runner().tick();
        bench.stores.holds().put(HOLD);
        bench.clock.forward(Bench.SETTLED);
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.HELD);
        assertThat(bench.connector.calls()).containsExactly("prepare", "publish", "find");
        assertThat(bench.network.accepted()).isEmpty();
    }

    @Test
    void adoptsAnAnswerThatComesDuringTheUploadsOfTheRepeat() {
        bench.connector.onPublish(request -> {
            bench.network.accept(request);
            return LOST;
        });
        Post post = create("La corne.", TimeToLive.STANDARD);
        bench.runner().tick();
        bench.connector.onFind(new FindResult.Absent()).onPrepare(request -> {
            answerLate(post);
            return new Preparation.Ready(new Prepared(request, Map.of()));
        });
        bench.clock.forward(Bench.SETTLED);
        bench.runner().tick();
        assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.network.accepted()).hasSize(1);
        assertThat(bench.connector.calls()).containsExactly("prepare", "publish", "find", "prepare");
    }

    @Test
    void leavesAHeldPostToAPersonWhereAnAnswerSaysThatItIsOut() {
        bench.gates.add(new HeldGate(bench.stores.holds(), Bench.PARIS));
        bench.connector.onPublish(request -> {
            bench.network.accept(request);
            return LOST;
        });
        Post post = create("La corne.", TimeToLive.STANDARD);
        bench.runner().tick();
        bench.stores.holds().put(HOLD);
        bench.connector.onFind(new FindResult.Absent());
        bench.clock.forward(Bench.SETTLED);
        bench.runner().tick();
        assertThat(bench.state(post)).isEqualTo(PostState.HELD);

        answerLate(post);
        bench.stores.holds().lift(Optional.of(Posts.CHANNEL), "anne");
        tickEveryTwentyMinutesUntil(bench.clock.instant().plus(Duration.ofDays(1)));

        assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);
        assertThat(bench.now(post).outcome().address())
                .contains(FakeNetwork.remote(post.deliveryKey()).address());
        assertThat(bench.connector.calls()).containsExactly("prepare", "publish", "find");
    }

    @Test
    void looksForAPendingPublicationThatNobodyKnowsAnyMore() {
        bench.connector.onPublish(request -> {
            bench.network.accept(request);
            return new PublishResult.Pending("container-1", Duration.ofMinutes(5));
        });
        Post post = create("La corne.", TimeToLive.STANDARD);
        bench.runner().tick();
        for (int i = 0; i < Reconciler.MOST_LOOKS; i++) {
            bench.connector.onResume(new PublishResult.Pending("container-1", Duration.ofMinutes(5)));
            bench.clock.forward(Duration.ofMinutes(5));
            bench.runner().tick();
        }
        assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);
        bench.connector.onFind(new FindResult.CannotTell(Wording.same("503")));
        for (int i = 0; i < 2; i++) {
            bench.clock.forward(Duration.ofMinutes(15));
            bench.runner().tick();
        }
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.network.accepted()).hasSize(1);
    }

    @Test
    void settlesTheOthersWhereOneClaimCannotBeJudged() {
        Post model = Posts.scheduled(Posts.CHANNEL, "Vers un réseau disparu.", Bench.NOW);
        Post.Origin from = model.origin();
        Post orphan = bench.create(new Post(
                new Post.Origin(
                        from.id(),
                        from.channel(),
                        new NetworkId("gone"),
                        from.article(),
                        from.title(),
                        from.createdBy(),
                        from.createdAt()),
                1,
                model.standing(),
                model.revision(),
                model.timing(),
                List.of(),
                model.outcome()));
        Lease lease = new Lease("node-b", Bench.NOW.plusSeconds(120));
        Change claim =
                Change.of(orphan).to(PostState.PUBLISHING, Step.bySystem("claim", Wording.same("node-b"), Bench.NOW));
        Claim claimed = bench.stores.dispatch().claim(claim, lease, Bench.NOW).orElseThrow();
        bench.stores.dispatch().begin(claimed, lease, Bench.NOW).orElseThrow();
        bench.clock.forward(Duration.ofSeconds(121));
        Post fine = create("La corne.", TimeToLive.STANDARD);
        bench.runner().tick();

        assertThat(bench.state(fine)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.state(orphan)).isEqualTo(PostState.PUBLISHING);
    }

    /** As the first worker records it, whose claim had been taken for lost. */
    private void answerLate(Post post) {
        Attempt first = bench.stores.dispatch().attempts(post.deliveryKey()).get(0);
        Attempt answered = first.ended(new Attempt.End(
                bench.clock.instant(),
                PublishResult.Kind.PUBLISHED,
                Wording.same(""),
                Optional.of(FakeNetwork.remote(post.deliveryKey()))));
        Claim stale =
                new Claim(post, dev.socialpublisher.delivery.Dispatch.first(post, Bench.NOW), Optional.of(answered));
        Change change = Change.of(stale.post())
                .to(PostState.PUBLISHING, Step.bySystem("claim", Wording.NONE, Bench.NOW))
                .to(PostState.PUBLISHED, Step.bySystem("published", Wording.NONE, Bench.NOW));
        assertThat(bench.stores.dispatch().settle(new Delivery(change, stale.dispatch(), Optional.of(answered))))
                .isEmpty();
    }

    private Post create(String text, TimeToLive life) {
        return bench.create(Posts.scheduled(Posts.CHANNEL, text, Bench.NOW).withTimeToLive(life));
    }

    /** Without a stop that is long enough to miss what comes due. */
    private void tickEveryTwentyMinutesUntil(Instant end) {
        while (bench.clock.instant().isBefore(end)) {
            Instant next = bench.clock.instant().plus(Duration.ofMinutes(20));
            bench.clock.set(next.isBefore(end) ? next : end);
            bench.runner().tick();
        }
    }
}
