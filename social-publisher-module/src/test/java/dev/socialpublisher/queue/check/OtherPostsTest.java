package dev.socialpublisher.queue.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.IdempotencyKey;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.InMemoryPostStore;
import dev.socialpublisher.testing.PlainCipher;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.tone.OtherPost;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherPostsTest {
    private static final Channel HERE = Posts.channel(Posts.CHANNEL, 1);
    private static final ChannelId ELSEWHERE = new ChannelId("x-elsewhere");
    private static final Instant NOON = Posts.CREATED.plusSeconds(7200);

    private final InMemoryPostStore posts = new InMemoryPostStore();
    private final JdbcStores stores = JdbcStores.open(Databases.h2(), new PlainCipher());
    private final OtherPosts others = new OtherPosts(posts, stores.channels());

    OtherPostsTest() {
        stores.channels().save(HERE);
        stores.channels().save(Posts.channel(ELSEWHERE, 1));
    }

    @Test
    void takesSubmittedPostsOfTheArticleOnOtherChannelsForSiblings() {
        add(Posts.in(PostState.PUBLISHED));
        add(Posts.in(ELSEWHERE, PostState.DRAFT));
        add(Posts.in(ELSEWHERE, PostState.CANCELLED));
        add(Posts.scheduled(ELSEWHERE, "La corne sonne encore.", NOON));

        assertThat(others.siblings(Posts.ARTICLE, HERE)).singleElement().satisfies(sibling -> {
            assertThat(sibling.channel()).isEqualTo("Le Phare");
            assertThat(sibling.text()).isEqualTo("La corne sonne encore.");
            assertThat(sibling.at()).contains(NOON.atZone(HERE.zone()));
        });
    }

    @Test
    void takesNeitherThePostItselfNorItsFormerSelfForARecentOne() {
        Post itself = add(Posts.in(PostState.PUBLISHED));
        add(Posts.scheduled(Posts.CHANNEL, "La même, avant qu’on la récrive.", Posts.CREATED));
        add(Posts.in(ELSEWHERE, PostState.PUBLISHED));

        assertThat(others.recent(itself.id(), Posts.ARTICLE, HERE, NOON)).isEmpty();
        assertThat(others.recent(PostId.random(), Posts.ARTICLE, HERE, NOON))
                .extracting(OtherPost::text)
                .containsExactly("La corne de brume sonne toutes les trente secondes.");
    }

    @Test
    void looksAtTwentyPostsAtMost() {
        for (int i = 0; i < 25; i++) {
            add(Posts.in(PostState.PUBLISHED));
        }

        assertThat(others.recent(PostId.random(), Posts.ARTICLE, HERE, NOON)).hasSize(20);
        assertThat(others.recent(PostId.random(), Posts.ARTICLE, HERE, Posts.CREATED))
                .as("what leaves later was not read before")
                .isEmpty();
    }

    private Post add(Post post) {
        return posts.create(
                post,
                List.of(HistoryEntry.creation(post)),
                new IdempotencyKey("armelle", post.id().toString(), "a".repeat(64)));
    }
}
