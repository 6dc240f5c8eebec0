package dev.socialpublisher.devhost.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.devhost.crash.Product.Place;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A process dies at each dangerous moment; the next one, on the same database, finds every committed post, sends what was
 * not sent and sends nothing twice. The network's journal is the witness, in a process that lives on.
 */
class KilledProcessTest {
    /** Longer than lease, call and settling time together, shorter than the catch-up limit. */
    private static final Duration UNTIL_RESTART = Duration.ofMinutes(5);

    private static final int POSTS = 3;
    private static final int LATE_MILLIS = 100_000;

    @TempDir
    private static Path journals;

    private static SandboxProcess sandbox;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startNetworks() {
        sandbox = SandboxProcess.start(journals);
    }

    @AfterAll
    static void stopNetworks() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "bluesky"})
    void findsEveryCommittedPostAgain(String network) {
        Plan plan = new Plan("de la veille " + network, POSTS);
        die(plan, HaltPoint.AFTER_COMMIT, network);

        restarted(settlement -> {
            List<Plan.Entry> committed = plan.upTo(network, CrashWorker.NTH);
            assertThat(settlement.posts()).hasSameSizeAs(committed);
            settlement.run();
            settlement.assertEachIsOutOnce(plan, committed);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "bluesky"})
    void sendsWhatWasDueAndNotYetClaimed(String network) {
        Plan plan = new Plan("du matin " + network, POSTS);
        die(plan, HaltPoint.BEFORE_CLAIM, network);

        restarted(settlement -> {
            assertThat(settlement.doubtful(network)).isEmpty();
            settlement.run();
            settlement.assertEachIsOutOnce(plan, plan.entries());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "bluesky"})
    void sendsWhatWasClaimedAndNotYetTried(String network) {
        Plan plan = new Plan("de la matinée " + network, POSTS);
        die(plan, HaltPoint.AFTER_CLAIM, network);

        restarted(settlement -> {
            Post claimed = publishing(settlement, network);
            assertThat(settlement.attempts(claimed)).isEmpty();
            settlement.run();
            assertThat(settlement.actions(claimed)).contains("retry").doesNotContain("lose-track");
            settlement.assertEachIsOutOnce(plan, plan.entries());
        });
    }

    /** The row says that a call was to be made; only the network can say whether it was. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "bluesky"})
    void looksAndRepeatsWhenTheCallWasNeverMade(String network) {
        Plan plan = new Plan("du soir " + network, POSTS);
        die(plan, HaltPoint.AFTER_ATTEMPT, network);

        restarted(settlement -> {
            Post doubtful = onlyDoubtful(settlement, network);
            assertThat(sandbox.calls(network, doubtful.revision().text())).isZero();
            settlement.run();
            assertThat(settlement.actions(doubtful)).containsSubsequence("lose-track", "repeat", "published");
            settlement.assertEachIsOutOnce(plan, plan.entries());
        });
    }

    /** The process is killed from outside while the accepted call's answer is on its way. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "bluesky"})
    void adoptsWhatWasAcceptedWhenTheAnswerNeverCame(String network) {
        Plan plan = new Plan("de la nuit " + network, POSTS);
        sandbox.script(network, "delay-after-accept", LATE_MILLIS);
        try (JavaProcess worker = start(plan, HaltPoint.NOWHERE, network)) {
            worker.await(() -> !sandbox.journal(network, plan.run()).isEmpty(), "nothing was accepted");
        }

        restarted(settlement -> {
            Post doubtful = onlyDoubtful(settlement, network);
            assertThat(sandbox.calls(network, doubtful.revision().text())).isEqualTo(1);
            settlement.run();
            assertAdopted(settlement, network, doubtful);
            settlement.assertEachIsOutOnce(plan, plan.entries());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "bluesky"})
    void adoptsWhatWasAnsweredAndNotYetRecorded(String network) {
        Plan plan = new Plan("de l’aube " + network, POSTS);
        die(plan, HaltPoint.AFTER_ANSWER, network);

        restarted(settlement -> {
            Post doubtful = onlyDoubtful(settlement, network);
            settlement.run();
            assertAdopted(settlement, network, doubtful);
            settlement.assertEachIsOutOnce(plan, plan.entries());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "bluesky"})
    void leavesAloneWhatWasRecorded(String network) {
        Plan plan = new Plan("du lendemain " + network, POSTS);
        die(plan, HaltPoint.AFTER_RECORD, network);

        restarted(settlement -> {
            assertThat(settlement.doubtful(network)).isEmpty();
            settlement.run();
            settlement.assertEachIsOutOnce(plan, plan.entries());
        });
    }

    private void assertAdopted(Settlement settlement, String network, Post doubtful) {
        assertThat(settlement.actions(doubtful)).containsSubsequence("lose-track", "found");
        assertThat(sandbox.calls(network, doubtful.revision().text())).isEqualTo(1);
    }

    private static Post onlyDoubtful(Settlement settlement, String network) {
        List<Post> doubtful = settlement.doubtful(network);
        assertThat(doubtful).hasSize(1);
        return doubtful.get(0);
    }

    private static Post publishing(Settlement settlement, String network) {
        List<Post> claimed = settlement.posts().stream()
                .filter(post -> post.network().value().equals(network) && post.state() == PostState.PUBLISHING)
                .toList();
        assertThat(claimed).hasSize(1);
        return claimed.get(0);
    }

    private void die(Plan plan, HaltPoint point, String network) {
        try (JavaProcess worker = start(plan, point, network)) {
            assertThat(worker.awaitEnd()).as(worker::output).isEqualTo(Halting.STATUS);
        }
    }

    private JavaProcess start(Plan plan, HaltPoint point, String network) {
        return JavaProcess.start(
                folder.resolve("worker.log"),
                CrashWorker.class,
                CrashWorker.arguments(place(), "first", plan, point, network));
    }

    private Place place() {
        return Place.onH2(folder, sandbox.address());
    }

    private void restarted(Consumer<Settlement> then) {
        ShiftedClock clock = new ShiftedClock(UNTIL_RESTART);
        try (Product product = Product.open(place(), "second", clock, UnaryOperator.identity())) {
            then.accept(new Settlement(product, clock, sandbox));
        }
    }
}
