package dev.socialpublisher.delivery.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.socialpublisher.adapter.connector.http.JdkExchange;
import dev.socialpublisher.adapter.connector.http.OutgoingAddresses;
import dev.socialpublisher.adapter.connector.page.HttpArticlePages;
import dev.socialpublisher.delivery.gate.ArticlePageGate;
import dev.socialpublisher.delivery.gate.PageWait;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.InMemoryArticles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the moment an article is public to the moment its front end answers: a whole dispatcher and a real web server. */
class PageWaitTest {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final String WITHOUT_TAGS = "<!doctype html><title>La corne</title>";
    private static final String WITH_TAGS = WITHOUT_TAGS
            + "<meta property=\"og:title\" content=\"La corne de brume\">"
            + "<link rel=\"canonical\" href=\"https://magazine.example.org/men-garo\">";

    private final Bench bench = new Bench(Databases.h2(), ReconciliationClass.REFUSES_DUPLICATES);
    private final AtomicInteger looks = new AtomicInteger();
    private HttpServer frontEnd;
    private volatile String page = "";

    @BeforeEach
    void startFrontEnd() throws IOException {
        frontEnd = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        frontEnd.createContext("/men-garo", exchange -> {
            looks.incrementAndGet();
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        frontEnd.start();
        InMemoryArticles articles = new InMemoryArticles();
        articles.put(InMemoryArticles.article("a", InMemoryArticles.ADDRESS, List.of()));
        URI local = URI.create("http://127.0.0.1:" + frontEnd.getAddress().getPort());
        HttpArticlePages pages = new HttpArticlePages(
                new JdkExchange(), new OutgoingAddresses(Map.of(URI.create("https://magazine.example.org"), local)));
        bench.gates.add(new ArticlePageGate(
                new ArticlePageGate.Sources(articles, bench.stores.snapshots(), bench.stores.posts(), pages),
                new PageWait(LONGEST, Duration.ofSeconds(15)),
                bench.clock));
    }

    @AfterEach
    void stopFrontEnd() {
        frontEnd.stop(0);
    }

    @Test
    void sendsAPostAsSoonAsItsPageAnswersWithItsTags() {
        Post post = bench.due(Bench.NOW);
        bench.runner().tick();
        assertThat(bench.state(post)).isEqualTo(PostState.SCHEDULED);

        page = WITHOUT_TAGS;
        after(Duration.ofSeconds(15));
        assertThat(bench.state(post)).isEqualTo(PostState.SCHEDULED);
        assertThat(bench.network.accepted()).isEmpty();
        assertThat(looks).hasValue(2);

        page = WITH_TAGS;
        after(Duration.ofSeconds(15));
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.network.accepted()).hasSize(1);
    }

    @Test
    void holdsAPostWhosePageNeverComes() {
        Post post = bench.due(Bench.NOW);
        bench.runner().tick();
        while (bench.clock.instant().isBefore(Bench.NOW.plus(LONGEST))) {
            assertThat(bench.state(post)).isEqualTo(PostState.SCHEDULED);
            after(Duration.ofSeconds(5));
        }

        assertThat(bench.state(post)).isEqualTo(PostState.HELD);
        List<HistoryEntry> history = bench.stores.posts().history(post.id());
        assertThat(history.get(history.size() - 1).why().english())
                .contains("https://magazine.example.org/men-garo answers 404, 300 seconds after the first look");
        assertThat(bench.connector.calls()).isEmpty();
        assertThat(looks).hasValueBetween(5, 12);
    }

    /** Each time in a process of its own: what it waits for outlives a restart. */
    private void after(Duration wait) {
        bench.clock.forward(wait);
        bench.runner().tick();
    }
}
