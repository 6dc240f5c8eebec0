package dev.socialpublisher.delivery.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.FakeNetwork;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a post whose call was made and whose answer was lost. */
class ReconcilerTest {
    private static final PublishResult LOST = new PublishResult.Unknown(Wording.same("read timed out"));

    @ParameterizedTest
    @EnumSource(ReconciliationClass.class)
    void adoptsWhatIsThereWhateverTheClass(ReconciliationClass reconciliation) {
        Bench bench = new Bench(Databases.h2(), reconciliation);
        Post post = lostAfterAcceptance(bench);
        settle(bench);

        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.now(post).outcome().remoteId()).contains("id-" + post.deliveryKey());
        assertThat(bench.actions(post)).containsExactly("create", "claim", "lose-track", "found");
        assertThat(bench.network.accepted()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReconciliationClass.class,
            names = {"HANDLE", "REFUSES_DUPLICATES"})
    void repeatsByteForByteWhatIsNotThere(ReconciliationClass reconciliation) {
        Bench bench = new Bench(Databases.h2(), reconciliation);
        PublishRequest[] first = new PublishRequest[1];
        bench.connector.onPublish(request -> {
            first[0] = request;
            return LOST;
        });
        Post post = bench.due(Bench.NOW);
        bench.runner().tick();
        assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);
        settle(bench);

        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.network.accepted()).containsExactly(first[0]);
        assertThat(bench.actions(post))
                .containsExactly("create", "claim", "lose-track", "repeat", "claim", "published");
    }

    @ParameterizedTest
    @EnumSource(ReconciliationClass.class)
    void looksAgainWhileTheNetworkCannotTellThenAsksAPerson(ReconciliationClass reconciliation) {
        Bench bench = new Bench(Databases.h2(), reconciliation);
        bench.connector.onPublish(LOST);
        for (int i = 0; i < Reconciler.MOST_LOOKS; i++) {
            bench.connector.onFind(new FindResult.CannotTell(Wording.same("503")));
        }
        Post post = bench.due(Bench.NOW);
        for (int i = 0; i < 40; i++) {
            bench.runner().tick();
            bench.clock.forward(Duration.ofMinutes(15));
        }

        assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);
        assertThat(bench.connector.calls().stream().filter("find"::equals)).hasSize(Reconciler.MOST_LOOKS);
        assertThat(bench.connector.calls().stream().filter("publish"::equals)).hasSize(1);
        assertThat(bench.stores.posts().history(post.id()))
                .last()
                .satisfies(entry -> assertThat(entry.why().english()).isEqualTo("the network could not tell: 503"));
    }

    @Nested
    class RefusingDuplicates {
        private final Bench bench = new Bench(Databases.h2(), ReconciliationClass.REFUSES_DUPLICATES);

        @Test
        void waitsUntilALostCallCannotArriveAnyMore() {
            Post post = lostBeforeAcceptance(bench);
            bench.clock.forward(Bench.SETTLED.minusSeconds(1));
            bench.runner().tick();
            assertThat(bench.connector.calls()).doesNotContain("find");
            assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);
        }

        @Test
        void repeatsOnlyOnce() {
            Post post = lostBeforeAcceptance(bench);
            bench.connector.onPublish(LOST);
            for (int i = 0; i < 20; i++) {
                bench.clock.forward(Bench.SETTLED);
                bench.runner().tick();
            }

            assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);
            assertThat(bench.connector.calls().stream().filter("publish"::equals))
                    .hasSize(2);
            assertThat(bench.stores.posts().history(post.id()))
                    .last()
                    .satisfies(entry -> assertThat(entry.why().english())
                            .isEqualTo("not found on the network; a person looks and decides"));
        }

        @Test
        void adoptsThePostThatADuplicateNamesOnTheRepeat() {
            Post post = lostAfterAcceptance(bench);
            bench.connector
                    .onFind(new FindResult.Absent())
                    .onPublish(new PublishResult.Duplicate(
                            Optional.of(FakeNetwork.remote(post.deliveryKey())), Wording.same("duplicate content")));
            settle(bench);

            assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
            assertThat(bench.network.accepted()).hasSize(1);
        }

        @Test
        void looksForThePostWhereTheDuplicateHasNoName() {
            Post post = lostAfterAcceptance(bench);
            bench.connector
                    .onFind(new FindResult.Absent())
                    .onPublish(new PublishResult.Duplicate(Optional.empty(), Wording.same("duplicate content")));
            settle(bench);

            assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
            assertThat(bench.actions(post))
                    .containsExactly("create", "claim", "lose-track", "repeat", "claim", "lose-track", "found");
            assertThat(bench.network.accepted()).hasSize(1);
        }

        @Test
        void doesNotAdoptSomebodyElsesPostOnTheFirstCall() {
            bench.connector.onPublish(new PublishResult.Duplicate(
                    Optional.of(FakeNetwork.remote("of-somebody")), Wording.same("duplicate content")));
            Post post = bench.due(Bench.NOW);
            settle(bench);

            assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);
            assertThat(bench.connector.calls()).containsExactly("prepare", "publish", "find");
        }
    }

    @Nested
    class WithoutAnyHandle {
        private final Bench bench = new Bench(Databases.h2(), ReconciliationClass.NONE);

        @Test
        void leavesWhatIsNotFoundToAPerson() {
            Post post = lostBeforeAcceptance(bench);
            settle(bench);

            assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);
            assertThat(bench.connector.calls()).containsExactly("prepare", "publish", "find");
        }
    }

    @Nested
    class ByHandle {
        private final Bench bench = new Bench(Databases.h2(), ReconciliationClass.HANDLE);

        @Test
        void repeatsThreeTimesAtMost() {
            Post post = lostBeforeAcceptance(bench);
            for (int i = 0; i < 5; i++) {
                bench.connector.onPublish(LOST);
            }
            settle(bench);

            assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);
            assertThat(bench.connector.calls().stream().filter("publish"::equals))
                    .hasSize(4);
        }
    }

    private static Post lostAfterAcceptance(Bench bench) {
        bench.connector.onPublish(request -> {
            bench.network.accept(request);
            return LOST;
        });
        Post post = bench.due(Bench.NOW);
        bench.runner().tick();
        assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);
        return post;
    }

    private static Post lostBeforeAcceptance(Bench bench) {
        bench.connector.onPublish(LOST);
        Post post = bench.due(Bench.NOW);
        bench.runner().tick();
        assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);
        return post;
    }

    private static void settle(Bench bench) {
        for (int i = 0; i < 10; i++) {
            bench.clock.forward(Bench.SETTLED);
            bench.runner().tick();
        }
    }
}
