package dev.socialpublisher.devhost.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.devhost.crash.Product.Place;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The process lives on, but the connection breaks: from here both look the same, and only the network knows. */
class LostAnswerTest {
    @TempDir
    private static Path journals;

    private static SandboxProcess sandbox;

    @TempDir
    private Path folder;

    private final ShiftedClock clock = new ShiftedClock(Duration.ZERO);
    private Product product;
    private Settlement settlement;

    @BeforeAll
    static void startNetworks() {
        sandbox = SandboxProcess.start(journals);
    }

    @AfterAll
    static void stopNetworks() {
        sandbox.close();
    }

    @BeforeEach
    void start() {
        product = Product.open(Place.onH2(folder, sandbox.address()), "only", clock, UnaryOperator.identity());
        settlement = new Settlement(product, clock, sandbox);
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @ParameterizedTest
    @CsvSource({
        "x, drop-before-accept, repeat, 2",
        "x, drop-after-accept, found, 1",
        "bluesky, drop-before-accept, repeat, 2",
        "bluesky, drop-after-accept, found, 1",
        "bluesky, bad-gateway, repeat, 2",
    })
    void isUncertainUntilTheNetworkTells(String network, String fault, String resolution, int calls) {
        Plan plan = new Plan("de la panne %s %s".formatted(network, fault), 1);
        sandbox.script(network, fault, 0);
        plan.entries().forEach(entry -> product.submit(entry.network(), entry.text()));

        settlement.tick();
        List<Post> uncertain = settlement.posts().stream()
                .filter(post -> post.state() == PostState.UNCERTAIN)
                .toList();
        settlement.run();

        assertThat(uncertain).extracting(post -> post.network().value()).containsExactly(network);
        Post post = uncertain.get(0);
        assertThat(settlement.actions(post)).containsSubsequence("lose-track", resolution);
        assertThat(sandbox.calls(network, post.revision().text())).isEqualTo(calls);
        settlement.assertEachIsOutOnce(plan, plan.entries());
    }

    /** What the network refused, it has not taken: no look is needed. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "bluesky"})
    void waitsAsLongAsTheNetworkSays(String network) {
        Plan plan = new Plan("de la pause " + network, 1);
        sandbox.script(network, "rate-limited", 0);
        plan.entries().forEach(entry -> product.submit(entry.network(), entry.text()));

        settlement.run();

        assertThat(settlement.posts())
                .filteredOn(post -> post.network().value().equals(network))
                .allSatisfy(post -> assertThat(settlement.actions(post))
                        .contains("rate-limit")
                        .doesNotContain("lose-track"));
        settlement.assertEachIsOutOnce(plan, plan.entries());
    }
}
