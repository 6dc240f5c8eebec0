package dev.socialpublisher.delivery.gate;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.SnapshotStore;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostStore;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a post go once its article's page answers with the tags that networks read, and holds it when that takes too long.
 * Since when it waits is told by the post's history, so that any node can go on, also after a restart.
 */
public final class ArticlePageGate implements Gate {
    /** What dispatch writes while it waits; anything else, a person's release for instance, begins a new wait. */
    private static final Set<String> WAITING = Set.of("claim", "wait");

    /** What the gate reads. */
    public record Sources(ArticleSource articles, SnapshotStore snapshots, PostStore posts, ArticlePages pages) {}

    private final Sources sources;
    private final PageWait wait;
    private final Clock clock;

    public ArticlePageGate(Sources sources, PageWait wait, Clock clock) {
        this.sources = sources;
        this.wait = wait;
        this.clock = clock;
    }

    @Override
    public GateResult check(Claim claim) {
        return address(claim.post())
                .flatMap(address -> sources.pages().lack(address).map(lack -> reason(address, lack)))
                .map(reason -> notReady(claim.post(), reason))
                .orElse(GateResult.pass());
    }

    /** A note has no page of its own. Where another language stands in by now, the page is still the post's own. */
    private Optional<URI> address(Post post) {
        return sources.articles()
                .find(post.article())
                .filter(article -> article.ref().key().equals(post.article()))
                .or(() -> sources.snapshots().find(post.revision().article()))
                .map(Article::address)
                .flatMap(address -> address.url());
    }

    private static Wording reason(URI address, Wording lack) {
        return Wording.of("the article's page %s %s", "la page de l’article %s %s", address, lack);
    }

    private GateResult notReady(Post post, Wording reason) {
        Instant now = clock.instant();
        Instant since = waitingSince(post).orElse(now);
        Instant latest = since.plus(wait.longest());
        if (!now.isBefore(latest)) {
            return new GateResult.Hold(Wording.of(
                    "%s, %d seconds after the first look; see to the page, then release the post",
                    "%s, %d secondes après la première vérification ; rétablissez la page, puis remettez le post dans la file",
                    reason,
                    Duration.between(since, now).toSeconds()));
        }
        Instant next = now.plus(pause(Duration.between(since, now)));
        return new GateResult.Later(next.isAfter(latest) ? latest : next, reason);
    }

    private Duration pause(Duration waited) {
        Duration half = waited.dividedBy(2);
        return half.compareTo(wait.pause()) > 0 ? half : wait.pause();
    }

    /** The first claim of those that nothing but waiting has followed. */
    private Optional<Instant> waitingSince(Post post) {
        List<HistoryEntry> history = sources.posts().history(post.id());
        Optional<Instant> since = Optional.empty();
        for (int i = history.size() - 1;
                i >= 0 && WAITING.contains(history.get(i).action());
                i--) {
            since = Optional.of(history.get(i).at());
        }
        return since;
    }
}
