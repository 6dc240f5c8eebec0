package dev.socialpublisher.devhost.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.delivery.Attempt;
import dev.socialpublisher.delivery.DispatchStore;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostPage;
import dev.socialpublisher.queue.PostQuery;
import dev.socialpublisher.queue.PostState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Drives a product until it has nothing more to do by itself, and compares its rows with the networks' journals. */
final class Settlement {
    private static final Set<PostState> ENDS = Set.of(PostState.PUBLISHED, PostState.CANCELLED);
    private static final Duration STEP = Duration.ofMinutes(1);
    private static final int MOST_STEPS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Product product;
    private final ShiftedClock clock;
    private final SandboxProcess sandbox;

    Settlement(Product product, ShiftedClock clock, SandboxProcess sandbox) {
        this.product = product;
        this.clock = clock;
        this.sandbox = sandbox;
    }

    /** A tick a minute, until every post has come to an end; at most an hour. */
    void run() {
        for (int step = 0; step < MOST_STEPS && !ended(); step++) {
            tick();
            clock.forward(STEP);
        }
    }

    /** One tick, and everything that it offered. */
    void tick() {
        product.publisher().runner().tick();
        awaitQuiet();
        product.publisher().runner().stop();
        product.publisher().runner().start();
    }

    List<Post> posts() {
        List<Post> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            PostPage page = product.stores().posts().list(PostQuery.all().page(next, 200));
            all.addAll(page.posts());
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    /** Claimed posts of a network whose call has no answer on record. */
    List<Post> doubtful(String network) {
        return posts().stream()
                .filter(post -> post.network().value().equals(network))
                .filter(post -> post.state() == PostState.PUBLISHING || post.state() == PostState.UNCERTAIN)
                .filter(post -> attempts(post).stream()
                        .anyMatch(attempt -> attempt.end().isEmpty()))
                .toList();
    }

    List<Attempt> attempts(Post post) {
        return product.stores().dispatch().attempts(post.deliveryKey());
    }

    List<String> actions(Post post) {
        return product.stores().posts().history(post.id()).stream()
                .map(HistoryEntry::action)
                .toList();
    }

    /** All that was planned is there, all of it is out, each once and to the letter, and nothing else is out. */
    void assertEachIsOutOnce(Plan plan, List<Plan.Entry> planned) {
        List<Post> posts = posts();
        assertThat(posts)
                .extracting(post -> post.revision().variant().text())
                .containsExactlyInAnyOrderElementsOf(
                        planned.stream().map(Plan.Entry::text).toList());
        assertThat(posts).allSatisfy(post -> {
            assertThat(post.state())
                    .as("%s: %s %s", post.revision().text(), actions(post), attempts(post))
                    .isEqualTo(PostState.PUBLISHED);
            List<JsonNode> received =
                    sandbox.journal(post.network().value(), post.revision().text());
            assertThat(received).as(post.revision().text()).hasSize(1);
            assertThat(received.get(0).path("text").asText())
                    .isEqualTo(post.revision().text());
            assertThat(post.outcome().remoteId())
                    .contains(received.get(0).path("remoteId").asText());
        });
        assertThat(Product.NETWORKS.stream()
                        .mapToInt(
                                network -> sandbox.journal(network, plan.run()).size())
                        .sum())
                .isEqualTo(planned.size());
    }

    private boolean ended() {
        return posts().stream().allMatch(post -> ENDS.contains(post.state()));
    }

    private void awaitQuiet() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (busy() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private boolean busy() {
        DispatchStore dispatch = product.stores().dispatch();
        Instant now = clock.instant();
        return !dispatch.channelsDue(now).isEmpty()
                || !dispatch.uncertain(now, 1).isEmpty()
                || posts().stream().anyMatch(post -> post.state() == PostState.PUBLISHING);
    }
}
