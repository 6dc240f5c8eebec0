package dev.socialpublisher.queue.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.IdempotencyKey;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.InMemoryPostStore;
import dev.socialpublisher.testing.PlainCipher;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.testing.WordCharter;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.WaivableBy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CharterTrialTest {
    private final InMemoryPostStore posts = new InMemoryPostStore();
    private final JdbcStores stores = JdbcStores.open(Databases.h2(), new PlainCipher());
    private final WordCharter inForce = new WordCharter("corne", WaivableBy.NOBODY);
    private final CharterTrial trial = new CharterTrial(
            new CharterTrial.ReadStores(posts, stores.channels(), stores.snapshots()),
            Profiles.source(List.of(Profiles.active(Posts.X, ReconciliationClass.HANDLE))),
            SettableClock.at("2026-11-22T10:00:00Z"));

    CharterTrialTest() {
        stores.channels().save(Posts.channel(Posts.CHANNEL, 1));
    }

    @Test
    void tellsWhatADraftNewlyFindsAndWhatItClears() {
        Post horn = add(Posts.scheduled(Posts.CHANNEL, "La corne.", Posts.CREATED.plusSeconds(60)));
        Post fog = add(Posts.scheduled(Posts.CHANNEL, "La brume.", Posts.CREATED.plusSeconds(60)));
        Post both = add(Posts.in(PostState.PUBLISHED));
        add(Posts.scheduled(Posts.CHANNEL, "Rien.", Posts.CREATED.plusSeconds(60)));
        add(Posts.in(PostState.DRAFT));

        CharterImpact impact = trial.impact(inForce, Map.of("fr", forbidding("brume")));

        assertThat(impact.queued().looked()).isEqualTo(3);
        assertThat(impact.queued().complete()).isTrue();
        assertThat(impact.queued().touched())
                .extracting(touched -> touched.post().id())
                .containsExactlyInAnyOrder(horn.id(), fog.id());
        assertThat(impact.queued().touched()).allSatisfy(touched -> {
            boolean isFog = touched.post().id().equals(fog.id());
            assertThat(words(touched.flagged())).isEqualTo(isFog ? List.of("brume") : List.of());
            assertThat(words(touched.cleared())).isEqualTo(isFog ? List.of() : List.of("corne"));
        });
        assertThat(impact.published().touched()).singleElement().satisfies(touched -> {
            assertThat(touched.post().id()).isEqualTo(both.id());
            assertThat(words(touched.flagged())).containsExactly("brume");
            assertThat(words(touched.cleared())).containsExactly("corne");
        });
    }

    @Test
    void looksAtNoPostWhereTheCharterStaysAsItIs() {
        add(Posts.in(PostState.PUBLISHED));

        CharterImpact same =
                trial.impact(inForce, Map.of("fr", inForce.find("fr").orElseThrow()));
        CharterImpact another = trial.impact(inForce, Map.of("en", forbidding("brume")));

        assertThat(same.published().looked()).isZero();
        assertThat(another.published().looked()).isZero();
    }

    @Test
    void findsNothingInAPostWhoseChannelIsGone() {
        Post here = add(Posts.in(PostState.PUBLISHED));
        Post gone = add(Posts.in(new ChannelId("x-gone"), PostState.PUBLISHED));

        assertThat(words(trial.findings(here, forbidding("brume")))).containsExactly("brume");
        assertThat(trial.findings(gone, forbidding("brume"))).isEmpty();
    }

    private static Charter forbidding(String word) {
        Charter charter = new WordCharter(word, WaivableBy.NOBODY).find("fr").orElseThrow();
        return new Charter(
                charter.id(),
                charter.title(),
                "2",
                charter.language(),
                charter.about(),
                charter.rules(),
                charter.defaults(),
                charter.settings());
    }

    private static List<String> words(List<Finding> findings) {
        return findings.stream().map(Finding::match).toList();
    }

    private Post add(Post post) {
        return posts.create(
                post,
                List.of(HistoryEntry.creation(post)),
                new IdempotencyKey("armelle", post.id().toString(), "a".repeat(64)));
    }
}
