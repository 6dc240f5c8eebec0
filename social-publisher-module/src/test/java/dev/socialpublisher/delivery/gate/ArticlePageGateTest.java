package dev.socialpublisher.delivery.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Dispatch;
import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.IdempotencyKey;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Step;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.InMemoryArticles;
import dev.socialpublisher.testing.PlainCipher;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.SettableClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A post waits for its article's page, for a bounded time that outlives the process, and is then held. */
class ArticlePageGateTest {
    private static final Instant DUE = Instant.parse("2026-11-22T10:00:00Z");
    private static final PageWait WAIT = new PageWait(Duration.ofMinutes(5), Duration.ofSeconds(15));
    private static final Optional<Wording> NOT_FOUND = Optional.of(new Wording("answers 404", "répond 404"));
    private static final String PAGE = "the article's page https://magazine.example.org/men-garo ";

    private static final Wording REASON =
            new Wording(PAGE + "answers 404", "la page de l’article https://magazine.example.org/men-garo répond 404");

    private final SettableClock clock = new SettableClock(DUE);
    private final InMemoryArticles articles = new InMemoryArticles();
    private final JdbcStores stores = JdbcStores.open(Databases.h2(), new PlainCipher());
    private final AtomicReference<Optional<Wording>> lack = new AtomicReference<>(NOT_FOUND);
    private final List<URI> asked = new ArrayList<>();

    ArticlePageGateTest() {
        articles.put(InMemoryArticles.article("a", InMemoryArticles.ADDRESS, List.of()));
    }

    @Test
    void letsAPostGoOnceItsPageIsReady() {
        lack.set(Optional.empty());

        assertThat(check(claimed())).isEqualTo(GateResult.pass());
        assertThat(asked).containsExactly(URI.create("https://magazine.example.org/men-garo"));
    }

    @Test
    void asksAgainWithGrowingPauses() {
        Post post = claimed();
        List<Long> looks = new ArrayList<>();
        GateResult result = check(post);
        while (result instanceof GateResult.Later later) {
            assertThat(later.reason().english()).isEqualTo(PAGE + "answers 404");
            looks.add(Duration.between(DUE, later.at()).toSeconds());
            post = waited(post, later.at());
            result = check(post);
        }

        assertThat(looks).containsExactly(15L, 30L, 45L, 67L, 101L, 151L, 227L, 300L);
        assertThat(result).isInstanceOfSatisfying(GateResult.Hold.class, hold -> {
            assertThat(hold.reason().english())
                    .isEqualTo(PAGE
                            + "answers 404, 300 seconds after the first look; see to the page, then release the post");
            assertThat(hold.reason().french())
                    .isEqualTo(
                            "la page de l’article https://magazine.example.org/men-garo répond 404, 300 secondes"
                                    + " après la première vérification\u202f; rétablissez la page, puis remettez le post dans la file");
        });
    }

    @Test
    void goesOnWaitingInAnotherProcess() {
        Post post = waited(claimed(), DUE.plusSeconds(299));

        assertThat(check(post)).isEqualTo(new GateResult.Later(DUE.plusSeconds(300), REASON));
    }

    @Test
    void waitsAnewAfterAPersonReleasedThePost() {
        Post held = save(Change.of(waited(claimed(), DUE.plusSeconds(400)))
                .to(PostState.HELD, Step.bySystem("hold", Wording.NONE, clock.instant())));
        Post released = save(Change.of(held)
                .to(PostState.APPROVED, new Step("release", "paul", Wording.NONE, clock.instant()))
                .to(PostState.SCHEDULED, new Step("schedule", "paul", Wording.NONE, clock.instant())));
        clock.forward(Duration.ofHours(1));

        Post claimed = save(Change.of(released)
                .to(PostState.PUBLISHING, Step.bySystem("claim", Wording.same("node-a"), clock.instant())));

        assertThat(check(claimed))
                .isEqualTo(new GateResult.Later(clock.instant().plusSeconds(15), REASON));
    }

    @Test
    void saysWhatIsLackingAtTheEnd() {
        Post post = waited(claimed(), DUE.plusSeconds(290));
        lack.set(Optional.of(new Wording("has no og:title", "n’a pas de og:title")));
        clock.forward(Duration.ofSeconds(10));

        assertThat(check(post))
                .isInstanceOfSatisfying(
                        GateResult.Hold.class,
                        hold -> assertThat(hold.reason().english()).startsWith(PAGE + "has no og:title, 300 seconds"));
    }

    @Test
    void looksAtTheAddressThatTheArticleHasToday() {
        PublicAddress moved =
                new PublicAddress("", Optional.of(URI.create("https://magazine.example.org/moved")), List.of());
        articles.put(InMemoryArticles.article("b", moved, List.of()));

        check(claimed());

        assertThat(asked).containsExactly(URI.create("https://magazine.example.org/moved"));
    }

    @Test
    void letsANotePassWithoutAPage() {
        articles.remove(Posts.ARTICLE);
        stores.snapshots().save(InMemoryArticles.article("a", PublicAddress.NONE, List.of()));

        assertThat(check(claimed())).isEqualTo(GateResult.pass());
        assertThat(asked).isEmpty();
    }

    private GateResult check(Post post) {
        ArticlePageGate gate = new ArticlePageGate(
                new ArticlePageGate.Sources(articles, stores.snapshots(), stores.posts(), address -> {
                    asked.add(address);
                    return lack.get();
                }),
                WAIT,
                clock);
        return gate.check(new Claim(post, Dispatch.first(post, clock.instant()), Optional.empty()));
    }

    private Post claimed() {
        Post post = Posts.scheduled(Posts.CHANNEL, "La corne de brume.", DUE);
        IdempotencyKey key = new IdempotencyKey("armelle", post.id().toString(), "a".repeat(64));
        return claim(stores.posts().create(post, List.of(HistoryEntry.creation(post)), key));
    }

    private Post claim(Post post) {
        return save(Change.of(post)
                .to(PostState.PUBLISHING, Step.bySystem("claim", Wording.same("node-a"), clock.instant())));
    }

    private Post waited(Post post, Instant until) {
        Post waiting = save(Change.of(post)
                .to(PostState.SCHEDULED, Step.bySystem("wait", Wording.same("asked again"), clock.instant())));
        clock.set(until);
        return claim(waiting);
    }

    private Post save(Change change) {
        return stores.posts().save(change);
    }
}
