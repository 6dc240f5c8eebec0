package dev.socialpublisher.devhost.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.delivery.Attempt;
import dev.socialpublisher.devhost.crash.Product.Place;
import dev.socialpublisher.queue.PostQuery;
import dev.socialpublisher.queue.PostState;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL want the same posts. */
class TwoWorkersTest {
    private static final int POSTS_PER_NETWORK = 100;

    @TempDir
    private Path folder;

    private EmbeddedPostgres postgres;
    private SandboxProcess sandbox;

    @BeforeEach
    void start() {
        postgres = embedded().orElse(null);
        Assumptions.assumeTrue(postgres != null, "embedded PostgreSQL cannot run here; two workers are not tested");
        sandbox = SandboxProcess.start(folder);
    }

    @AfterEach
    void stop() throws IOException {
        if (sandbox != null) {
            sandbox.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void sendEachPostOnce() {
        Plan plan = new Plan("des voisins", POSTS_PER_NETWORK);
        ShiftedClock clock = new ShiftedClock(Duration.ZERO);
        try (Product product = Product.open(place(), "none", clock, UnaryOperator.identity());
                JavaProcess one = worker("one");
                JavaProcess two = worker("two")) {
            one.awaitLine(CrashWorker.READY);
            two.awaitLine(CrashWorker.READY);
            plan.entries().forEach(entry -> product.submit(entry.network(), entry.text()));
            one.await(() -> open(product) == 0, "posts are left");

            Settlement settlement = new Settlement(product, clock, sandbox);
            settlement.assertEachIsOutOnce(plan, plan.entries());
            assertThat(settlement.posts().stream()
                            .flatMap(post -> settlement.attempts(post).stream())
                            .map(Attempt::worker)
                            .distinct())
                    .containsExactlyInAnyOrder("one", "two");
        }
    }

    private JavaProcess worker(String name) {
        return JavaProcess.start(
                folder.resolve(name + ".log"),
                CrashWorker.class,
                CrashWorker.arguments(place(), name, new Plan("", 0), HaltPoint.NOWHERE, "x"));
    }

    private Place place() {
        return new Place(postgres.getJdbcUrl("postgres", "postgres"), folder, sandbox.address());
    }

    private static int open(Product product) {
        return product.stores()
                .posts()
                .list(PostQuery.all()
                        .inStates(PostState.SCHEDULED, PostState.PUBLISHING, PostState.UNCERTAIN)
                        .page(Optional.empty(), 1))
                .posts()
                .size();
    }

    private static Optional<EmbeddedPostgres> embedded() {
        try {
            return Optional.of(EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start());
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
