package dev.socialpublisher.delivery.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.Posts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, thousands of posts, every tenth answer lost: none goes out twice, none is forgotten. */
abstract class TwoWorkersContract {
    private static final int POSTS = 2000;
    private static final int CHANNELS = 20;

    abstract DataSource database();

    @Test
    void publishesEveryPostOnce() throws Exception {
        Bench bench = new Bench(database(), ReconciliationClass.REFUSES_DUPLICATES);
        List<Post> posts = fill(bench);
        Random chance = new Random(7);
        for (int i = 0; i < POSTS; i++) {
            if (chance.nextInt(10) == 0) {
                bench.connector.onPublish(request -> {
                    bench.network.accept(request);
                    return new PublishResult.Unknown(Wording.same("the answer was lost"));
                });
            } else {
                bench.connector.onPublish(request -> new PublishResult.Published(bench.network.accept(request)));
            }
        }

        drain(bench);
        assertThat(bench.network.keys()).hasSize(POSTS).doesNotHaveDuplicates();
        bench.clock.forward(Bench.SETTLED);
        drain(bench);

        Map<PostState, Integer> counts = bench.stores.posts().counts();
        assertThat(counts).containsOnly(Map.entry(PostState.PUBLISHED, POSTS));
        assertThat(bench.network.keys())
                .containsExactlyInAnyOrderElementsOf(
                        posts.stream().map(Post::deliveryKey).toList())
                .doesNotHaveDuplicates();
    }

    private static List<Post> fill(Bench bench) {
        List<ChannelId> channels = new ArrayList<>();
        for (int i = 0; i < CHANNELS; i++) {
            channels.add(bench.channel("channel-" + i).id());
        }
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) {
            posts.add(bench.create(
                    Posts.scheduled(channels.get(i % CHANNELS), "Numéro " + i, Bench.NOW.minusSeconds(POSTS - i))));
        }
        return posts;
    }

    /** Two nodes tick against each other until neither finds anything. */
    private static void drain(Bench bench) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 60; round++) {
                int before = bench.connector.calls().size();
                List<Callable<Void>> ticks = List.of(tick(bench, "node-a"), tick(bench, "node-b"));
                for (Future<Void> tick : nodes.invokeAll(ticks)) {
                    tick.get();
                }
                if (bench.connector.calls().size() == before) {
                    return;
                }
            }
            throw new AssertionError("two nodes did not come to an end");
        } finally {
            nodes.shutdownNow();
        }
    }

    private static Callable<Void> tick(Bench bench, String worker) {
        DispatchSettings settings = DispatchSettings.defaults(worker, URI.create("http://localhost:8080"));
        DeliveryRunner runner = bench.runner(bench.stores.dispatch(), settings);
        return () -> {
            runner.tick();
            return null;
        };
    }
}
