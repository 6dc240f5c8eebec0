package dev.socialpublisher.delivery.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.Killed;
import dev.socialpublisher.testing.Posts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A process dies at a point; a new one starts on the same rows. Nothing is lost, nothing is sent twice. */
class KilledProcessTest {
    private static final List<String> STORE_POINTS =
            List.of("before-claim", "after-claim", "before-attempt", "after-attempt", "before-record", "after-record");
    private static final List<String> NETWORK_POINTS = List.of("before-acceptance", "after-acceptance");

    static Stream<Arguments> deaths() {
        return Stream.of(ReconciliationClass.values())
                .flatMap(reconciliation -> Stream.concat(STORE_POINTS.stream(), NETWORK_POINTS.stream())
                        .map(point -> Arguments.of(point, reconciliation)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("deaths")
    void losesNothingAndSendsNothingTwice(String point, ReconciliationClass reconciliation) {
        Bench bench = new Bench(Databases.h2(), reconciliation);
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            posts.add(bench.create(Posts.scheduled(Posts.CHANNEL, "Numéro " + i, Bench.NOW.plusSeconds(i))));
        }
        bench.clock.set(Bench.NOW.plusSeconds(10));

        assertThatThrownBy(() -> dyingAt(point, bench).tick()).isInstanceOf(Killed.class);
        for (int i = 0; i < 20; i++) {
            bench.clock.forward(Bench.SETTLED);
            bench.runner().tick();
        }

        assertThat(bench.network.keys()).doesNotHaveDuplicates();
        for (Post post : posts) {
            PostState state = bench.state(post);
            boolean sent = bench.network.keys().contains(post.deliveryKey());
            assertThat(state).isEqualTo(sent ? PostState.PUBLISHED : PostState.UNCERTAIN);
        }
        boolean personDecides = reconciliation == ReconciliationClass.NONE
                && List.of("after-attempt", "before-acceptance").contains(point);
        assertThat(bench.network.accepted()).hasSize(personDecides ? 2 : 3);
    }

    @Test
    void keepsAnAnswerThatTheDatabaseWouldNotTakeAndRecordsItLater() {
        Bench bench = new Bench(Databases.h2(), ReconciliationClass.NONE);
        Post post = bench.due(Bench.NOW);
        AtomicInteger failures = new AtomicInteger(2);
        DeliveryRunner runner = bench.runner(
                new FaultyDispatch(bench.stores.dispatch(), point -> {
                    if (point.equals("before-record") && failures.getAndDecrement() > 0) {
                        throw new SocialException(
                                ErrorCode.DELIVERY_STORE_UNAVAILABLE, Wording.same("the database is away"));
                    }
                }),
                bench.settings());

        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHING);
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHING);
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.connector.calls()).containsExactly("prepare", "publish");
    }

    @ParameterizedTest
    @EnumSource(ReconciliationClass.class)
    void adoptsAnAnswerThatComesAfterTheClaimRanOut(ReconciliationClass reconciliation) {
        Bench bench = new Bench(Databases.h2(), reconciliation);
        Post post = bench.due(Bench.NOW);
        bench.connector.onPublish(request -> {
            bench.clock.forward(Bench.SETTLED);
            bench.runner().tick();
            return new PublishResult.Published(bench.network.accept(request));
        });
        bench.connector.onPublish(
                request -> new PublishResult.Unavailable(Wording.same("the network is away for the repeat")));
        bench.runner().tick();
        assertThat(bench.state(post)).isIn(PostState.UNCERTAIN, PostState.SCHEDULED);
        bench.clock.forward(Bench.SETTLED);
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.network.accepted()).hasSize(1);
    }

    private static DeliveryRunner dyingAt(String point, Bench bench) {
        if (point.equals("before-acceptance")) {
            bench.connector.onPublish(request -> {
                throw new Killed(point);
            });
        } else if (point.equals("after-acceptance")) {
            bench.connector.onPublish(request -> {
                bench.network.accept(request);
                throw new Killed(point);
            });
        }
        FaultyDispatch dispatch = new FaultyDispatch(bench.stores.dispatch(), reached -> {
            if (reached.equals(point)) {
                throw new Killed(point);
            }
        });
        return bench.runner(dispatch, bench.settings());
    }
}
