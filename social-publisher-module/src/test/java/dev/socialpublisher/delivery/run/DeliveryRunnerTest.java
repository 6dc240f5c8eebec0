package dev.socialpublisher.delivery.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RateScope;
import dev.socialpublisher.delivery.Attempt;
import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.Hold;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.FakeNetwork;
import dev.socialpublisher.testing.Posts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a due post, for every answer a network can give. */
class DeliveryRunnerTest {
    private final Bench bench = new Bench(Databases.h2(), ReconciliationClass.REFUSES_DUPLICATES);
    private final DeliveryRunner runner = bench.runner();

    @Test
    void publishesADuePostOnceExactlyAsApproved() {
        Post post = bench.due(Bench.NOW);
        runner.tick();
        runner.tick();

        Post published = bench.now(post);
        assertThat(published.state()).isEqualTo(PostState.PUBLISHED);
        assertThat(published.outcome().remoteId()).contains("id-" + post.deliveryKey());
        assertThat(published.outcome().address())
                .contains(FakeNetwork.remote(post.deliveryKey()).address());
        assertThat(bench.actions(post)).containsExactly("create", "claim", "published");
        assertThat(bench.network.accepted()).hasSize(1);
        PublishRequest request = bench.network.accepted().get(0);
        assertThat(request.text()).isEqualTo(post.revision().text());
        assertThat(request.link()).isEqualTo(post.revision().variant().link());
        assertThat(request.createdAt()).isEqualTo(Bench.NOW);
        assertThat(bench.stores.dispatch().attempts(post.deliveryKey()))
                .extracting(attempt -> attempt.end().orElseThrow().result())
                .containsExactly(PublishResult.Kind.PUBLISHED);
    }

    @Test
    void leavesAPostAloneBeforeItsTime() {
        Post post = bench.due(Bench.NOW.plusSeconds(1));
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.SCHEDULED);
        bench.clock.forward(Duration.ofSeconds(1));
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void triesAgainFiveTimesWhatProvablyWasNotSentThenFails() {
        for (int i = 0; i < 6; i++) {
            bench.connector.onPublish(new PublishResult.Unavailable(Wording.same("connection refused")));
        }
        Post post = bench.due(Bench.NOW);
        for (int tries = 1; tries <= 6; tries++) {
            runner.tick();
            assertThat(bench.connector.calls().stream().filter("publish"::equals))
                    .as("try %d", tries)
                    .hasSize(tries);
            bench.clock.forward(Duration.ofMinutes(15));
        }
        runner.tick();

        assertThat(bench.state(post)).isEqualTo(PostState.FAILED);
        assertThat(bench.now(post).reason().english()).isEqualTo("not sent in 6 tries: connection refused");
        assertThat(bench.network.accepted()).isEmpty();
        assertThat(bench.stores.dispatch().attempts(post.deliveryKey())).hasSize(6);
    }

    @Test
    void waitsBetweenTries() {
        bench.connector.onPublish(new PublishResult.Unavailable(Wording.same("connection refused")));
        Post post = bench.due(Bench.NOW);
        runner.tick();
        runner.tick();
        assertThat(bench.connector.calls()).containsExactly("prepare", "publish");
        bench.clock.forward(Duration.ofMinutes(1));
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.network.accepted()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(RateScope.class)
    void haltsAsFarAsTheNetworkSays(RateScope scope) {
        Post other = bench.due(bench.channel("x-en").id(), Bench.NOW.plusSeconds(10));
        Post next = bench.due(Bench.NOW.plusSeconds(1));
        Post post = bench.due(Bench.NOW);
        bench.connector.onPublish(
                new PublishResult.RateLimited(Bench.NOW.plus(Duration.ofHours(1)), scope, Wording.same("429")));
        bench.clock.forward(Duration.ofSeconds(1));
        runner.tick();
        bench.clock.forward(Duration.ofSeconds(10));
        runner.tick();

        assertThat(bench.state(post)).isEqualTo(PostState.SCHEDULED);
        assertThat(bench.state(next)).isEqualTo(PostState.SCHEDULED);
        assertThat(bench.state(other))
                .isEqualTo(scope == RateScope.ACCOUNT ? PostState.PUBLISHED : PostState.SCHEDULED);
        for (int i = 0; i < 60; i++) {
            bench.clock.forward(Duration.ofMinutes(1));
            runner.tick();
        }
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.state(next)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.network.keys()).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void asksAgainAboutAPendingPublicationAndNeverPublishesAgain() {
        bench.connector
                .onPublish(request -> {
                    bench.network.accept(request);
                    return new PublishResult.Pending("container-1", Duration.ofSeconds(30));
                })
                .onResume(new PublishResult.Pending("container-1", Duration.ofSeconds(30)))
                .onResume(new PublishResult.Unavailable(Wording.same("503")));
        Post post = bench.due(Bench.NOW);
        runner.tick();
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHING);
        for (int i = 0; i < 4; i++) {
            bench.clock.forward(Duration.ofMinutes(3));
            if (i == 2) {
                bench.connector.onResume(new PublishResult.Published(FakeNetwork.remote(post.deliveryKey())));
            }
            runner.tick();
        }

        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.connector.calls()).containsExactly("prepare", "publish", "resume", "resume", "resume");
    }

    @Test
    void givesUpOnAPublicationThatStaysPending() {
        bench.connector.onPublish(new PublishResult.Pending("container-1", Duration.ofMinutes(5)));
        Post post = bench.due(Bench.NOW);
        runner.tick();
        for (int i = 0; i < Reconciler.MOST_LOOKS; i++) {
            bench.connector.onResume(new PublishResult.Pending("container-1", Duration.ofMinutes(5)));
            bench.clock.forward(Duration.ofMinutes(5));
            runner.tick();
        }

        assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);
        assertThat(bench.now(post).reason().english())
                .isEqualTo("the network accepted the post and does not say what became of it");
    }

    @Test
    void failsWhatTheNetworkRefusesForGood() {
        bench.connector.onPublish(new PublishResult.Rejected("403/186", Wording.same("text too long")));
        Post post = bench.due(Bench.NOW);
        runner.tick();

        assertThat(bench.state(post)).isEqualTo(PostState.FAILED);
        assertThat(bench.now(post).reason().english()).isEqualTo("403/186: text too long");
    }

    @Test
    void preparesAgainWhenUploadsAreGone() {
        bench.connector.onPublish(new PublishResult.MediaGone(Wording.same("media expired")));
        Post post = bench.due(Bench.NOW);
        runner.tick();
        assertThat(bench.stores.dispatch().journal(post.deliveryKey()).find("prepared"))
                .isEmpty();
        bench.clock.forward(Duration.ofMinutes(1));
        runner.tick();

        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.connector.calls()).containsExactly("prepare", "publish", "prepare", "publish");
    }

    @Test
    void stopsTheChannelWhenAuthorisationIsLost() {
        Post first = bench.due(Bench.NOW);
        Post second = bench.due(Bench.NOW.plusSeconds(1));
        bench.clock.forward(Duration.ofSeconds(2));
        bench.connector.onPublish(new PublishResult.AuthorisationLost(Wording.same("401 token revoked")));
        bench.gates.add(new dev.socialpublisher.delivery.gate.HeldGate(bench.stores.holds(), Bench.PARIS));
        bench.runner().tick();

        assertThat(bench.state(first)).isEqualTo(PostState.HELD);
        assertThat(bench.now(first).reason().english())
                .isEqualTo("the network no longer accepts our authorisation: 401 token revoked");
        assertThat(bench.state(second)).isEqualTo(PostState.HELD);
        assertThat(bench.now(second).reason().english()).contains("channel x-fr is on hold", "by Social Publisher");
        assertThat(bench.stores.holds().all()).extracting(Hold::channel).containsExactly(Optional.of(Posts.CHANNEL));
        assertThat(bench.connector.calls()).containsExactly("prepare", "publish");
    }

    @Test
    void holdsAndMissesWhereAGateSaysSo() {
        bench.gates.add(claim -> claim.post().revision().text().contains("tard")
                ? new GateResult.Miss(Wording.same("too late"))
                : new GateResult.Hold(Wording.same("not now")));
        Post held = bench.due(Bench.NOW);
        Post late = bench.create(Posts.scheduled(Posts.CHANNEL, "Trop tard.", Bench.NOW));
        bench.runner().tick();

        assertThat(bench.state(held)).isEqualTo(PostState.HELD);
        assertThat(bench.now(held).reason().english()).isEqualTo("not now");
        assertThat(bench.state(late)).isEqualTo(PostState.MISSED);
        assertThat(bench.actions(late)).containsExactly("create", "claim", "release-claim", "miss");
        assertThat(bench.connector.calls()).isEmpty();
    }

    @Test
    void asksAgainLaterWhereAGateSaysSoAndSendsOnce() {
        Instant later = Bench.NOW.plusSeconds(30);
        bench.gates.add(claim -> bench.clock.instant().isBefore(later)
                ? new GateResult.Later(later, Wording.same("the page is not there yet"))
                : GateResult.pass());
        Post post = bench.due(Bench.NOW);
        DeliveryRunner gated = bench.runner();
        gated.tick();
        gated.tick();

        assertThat(bench.state(post)).isEqualTo(PostState.SCHEDULED);
        assertThat(bench.actions(post)).containsExactly("create", "claim", "wait");
        assertThat(bench.stores.posts().history(post.id()).get(2).why())
                .isEqualTo(
                        new Wording(
                                "asked again on 22 November 2026 11:00 (Europe/Paris): the page is not there yet",
                                "nouvelle vérification le 22 novembre 2026 à 11:00 (Europe/Paris)\u00a0: the page is not there yet"));
        assertThat(gated.nextDueAt()).contains(later);
        bench.clock.forward(Duration.ofSeconds(30));
        bench.runner().tick(); // another process, or this one after a restart

        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.network.accepted()).hasSize(1);
        assertThat(bench.stores.dispatch().attempts(post.deliveryKey())).hasSize(1);
    }

    @Test
    void letsOthersPassWhileOneWaits() {
        bench.gates.add(claim -> claim.post().revision().text().contains("tard")
                ? new GateResult.Later(Bench.NOW.plusSeconds(30), Wording.same("the page is not there yet"))
                : GateResult.pass());
        Post waiting = bench.create(Posts.scheduled(Posts.CHANNEL, "Plus tard.", Bench.NOW.minusSeconds(5)));
        Post other = bench.due(Bench.NOW);
        DeliveryRunner gated = bench.runner();
        gated.tick();

        assertThat(bench.state(waiting)).isEqualTo(PostState.SCHEDULED);
        assertThat(bench.state(other)).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void keepsUploadsWhileItWaitsAfterThem() {
        AtomicInteger asked = new AtomicInteger();
        bench.gates.add(claim -> asked.incrementAndGet() == 2
                ? new GateResult.Later(Bench.NOW.plusSeconds(30), Wording.same("the page went away"))
                : GateResult.pass());
        Post post = bench.due(Bench.NOW);
        DeliveryRunner gated = bench.runner();
        gated.tick();
        assertThat(bench.stores.dispatch().attempts(post.deliveryKey())).isEmpty();
        bench.clock.forward(Duration.ofSeconds(30));
        gated.tick();

        assertThat(bench.connector.calls()).containsExactly("prepare", "prepare", "publish");
        assertThat(bench.network.accepted()).hasSize(1);
    }

    @Test
    void asksTheGatesOnceMoreRightBeforeTheCall() {
        AtomicInteger asked = new AtomicInteger();
        bench.gates.add(claim -> asked.incrementAndGet() == 1
                ? GateResult.pass()
                : new GateResult.Hold(Wording.same("crisis since the upload")));
        Post post = bench.due(Bench.NOW);
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.HELD);
        assertThat(bench.connector.calls()).containsExactly("prepare");
        assertThat(bench.stores.dispatch().attempts(post.deliveryKey())).isEmpty();
    }

    @Test
    void sendsNothingWhenPreparationTookLongerThanTheLease() {
        bench.connector.onPrepare(request -> {
            bench.clock.forward(Duration.ofSeconds(121));
            return new Preparation.Ready(new dev.socialpublisher.connector.Prepared(request, java.util.Map.of()));
        });
        Post post = bench.due(Bench.NOW);
        runner.tick();
        assertThat(bench.connector.calls()).containsExactly("prepare");
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHING);
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.SCHEDULED);
        bench.clock.forward(Duration.ofMinutes(1));
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.network.accepted()).hasSize(1);
    }

    @Test
    void takesAnExceptionDuringTheCallForAnUnknownOutcome() {
        bench.connector.onPublish(request -> {
            bench.network.accept(request);
            throw new IllegalStateException("broken connector");
        });
        Post post = bench.due(Bench.NOW);
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);
        assertThat(bench.now(post).reason().english()).contains("broken connector");
        bench.clock.forward(Bench.SETTLED);
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.network.accepted()).hasSize(1);
    }

    @Test
    void takesAnExceptionBeforeTheCallForNotSent() {
        bench.connector.onPrepare(request -> {
            throw new IllegalStateException("broken connector");
        });
        Post post = bench.due(Bench.NOW);
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.SCHEDULED);
        bench.clock.forward(Duration.ofMinutes(1));
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void doesNotLetOneChannelHoldAnother() {
        bench.connector.onPrepare(request -> {
            throw new IllegalStateException("always the first");
        });
        Post broken = bench.due(bench.channel("a-first").id(), Bench.NOW);
        Post fine = bench.due(Bench.NOW);
        runner.tick();

        assertThat(bench.state(broken)).isEqualTo(PostState.SCHEDULED);
        assertThat(bench.state(fine)).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void holdsAPostWhosePictureIsAnotherThanApproved() {
        Post post = bench.create(Posts.scheduled(Posts.CHANNEL, "Avec image.", Bench.NOW)
                .withRevision(Posts.withImage("Avec image.", bench.media.put("jcr:1", "one"), "0".repeat(64))));
        runner.tick();

        assertThat(bench.state(post)).isEqualTo(PostState.HELD);
        assertThat(bench.now(post).reason().english())
                .isEqualTo("SP-MEDIA-0007: picture jcr:1 was replaced after approval");
    }

    @Test
    void countsAttemptsThatMayHaveReachedTheNetwork() {
        for (PublishResult.Kind kind : PublishResult.Kind.values()) {
            Attempt attempt = new Attempt("key", 1, "node-a", Bench.NOW, Optional.empty())
                    .ended(new Attempt.End(Bench.NOW, kind, Wording.NONE, Optional.empty()));
            boolean provablyNot = switch (kind) {
                case RATE_LIMITED, UNAVAILABLE, REJECTED, MEDIA_GONE, AUTHORISATION_LOST, BLOCKED, MISCONFIGURED ->
                    true;
                case PUBLISHED, PENDING, UNKNOWN, DUPLICATE -> false;
            };
            assertThat(attempt.mayHaveSent()).as(kind.name()).isNotEqualTo(provablyNot);
        }
    }
}
