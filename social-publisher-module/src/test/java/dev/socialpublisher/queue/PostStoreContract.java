package dev.socialpublisher.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.approval.Decision;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.testing.FarZone;
import dev.socialpublisher.testing.Posts;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every store of posts does. Channels are made up per test, so that one database serves all. */
@ExtendWith(FarZone.class)
public abstract class PostStoreContract {
    private final ChannelId channel =
            new ChannelId("c" + UUID.randomUUID().toString().substring(0, 20));

    protected abstract PostStore posts();

    @Test
    void keepsAPostAsItWasGiven() {
        Post post = full();
        posts().create(post, List.of(HistoryEntry.creation(post)), key(post));

        assertThat(posts().find(post.id())).contains(post);
        assertThat(posts().revisions(post.id())).containsExactly(post.revision());
        assertThat(posts().history(post.id())).containsExactly(HistoryEntry.creation(post));
    }

    @Test
    void keepsInstantsThroughBothClockChanges() {
        for (String instant : List.of(
                "2026-03-29T00:59:59.999999Z",
                "2026-03-29T01:30:00Z",
                "2026-10-25T00:30:00Z",
                "2026-10-25T01:30:00Z",
                "2026-04-04T14:30:00Z",
                "2026-11-01T05:30:00Z")) {
            Post post = scheduled(Instant.parse(instant));
            create(post);
            assertThat(posts().find(post.id()).orElseThrow().dueAt()).contains(Instant.parse(instant));
        }
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        assertThat(posts().find(PostId.random())).isEmpty();
    }

    @Test
    void savesAChangeWithItsEntriesAndRevision() {
        Post post = create(scheduled(Posts.CREATED));
        Step step = new Step("edit", "paul", Wording.same("mieux"), Posts.CREATED.plusSeconds(5));
        PostRevision second = Posts.revision(2, "Autrement dit.", step.at());

        Post saved = posts().save(
                        Change.of(post).with(old -> old.withRevision(second)).to(PostState.DRAFT, step));

        assertThat(saved.version()).isEqualTo(2);
        assertThat(posts().find(post.id())).contains(saved);
        assertThat(posts().revisions(post.id()))
                .extracting(PostRevision::number)
                .containsExactly(1, 2);
        assertThat(posts().history(post.id())).extracting(HistoryEntry::action).containsExactly("create", "edit");
    }

    @Test
    void refusesASaveOnAnotherVersionAndChangesNothing() {
        Post post = create(scheduled(Posts.CREATED));
        Step step = new Step("hold", "paul", Wording.same("attendons"), Posts.CREATED);
        posts().save(Change.of(post).to(PostState.HELD, step));

        assertThatThrownBy(() -> posts().save(Change.of(post).to(PostState.CANCELLED, step)))
                .isInstanceOfSatisfying(SocialException.class, stale -> {
                    assertThat(stale.code()).isEqualTo(ErrorCode.QUEUE_STALE_VERSION);
                    assertThat(stale.detail()).isEqualTo("post " + post.id() + " is at version 2, not 1");
                });
        assertThat(posts().find(post.id()).orElseThrow().state()).isEqualTo(PostState.HELD);
        assertThat(posts().find(post.id()).orElseThrow().heldBy()).contains("paul");
        assertThat(posts().history(post.id())).hasSize(2);
    }

    @Test
    void refusesToSaveAPostThatIsNotThere() {
        Post post = scheduled(Posts.CREATED);
        assertThatThrownBy(() -> posts().save(Change.of(post)))
                .isInstanceOfSatisfying(
                        SocialException.class,
                        missing -> assertThat(missing.code()).isEqualTo(ErrorCode.QUEUE_POST_NOT_FOUND));
    }

    @Test
    void makesOnePostForOneKey() {
        Post first = scheduled(Posts.CREATED);
        Post second = scheduled(Posts.CREATED);
        IdempotencyKey key = new IdempotencyKey("armelle", UUID.randomUUID().toString(), "a".repeat(64));

        posts().create(first, List.of(HistoryEntry.creation(first)), key);
        Post again = posts().create(second, List.of(HistoryEntry.creation(second)), key);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(posts().find(second.id())).isEmpty();
        assertThat(posts().made(key)).contains(first);
        assertThat(posts().made(new IdempotencyKey("paul", key.value(), key.contentHash())))
                .isEmpty();
        assertThatThrownBy(() -> posts().made(new IdempotencyKey("armelle", key.value(), "b".repeat(64))))
                .isInstanceOfSatisfying(
                        SocialException.class,
                        mismatch -> assertThat(mismatch.code()).isEqualTo(ErrorCode.QUEUE_IDEMPOTENCY_MISMATCH));
        assertThatThrownBy(() ->
                        posts().create(second, List.of(), new IdempotencyKey("armelle", key.value(), "b".repeat(64))))
                .isInstanceOfSatisfying(
                        SocialException.class,
                        mismatch -> assertThat(mismatch.code()).isEqualTo(ErrorCode.QUEUE_IDEMPOTENCY_MISMATCH));
    }

    @Test
    void makesOnePostOfManySimultaneousClicks() throws Exception {
        IdempotencyKey key = new IdempotencyKey("armelle", UUID.randomUUID().toString(), "a".repeat(64));
        ExecutorService clicks = Executors.newFixedThreadPool(8);
        try {
            List<Callable<PostId>> calls = IntStream.range(0, 8)
                    .<Callable<PostId>>mapToObj(i -> () -> {
                        Post post = scheduled(Posts.CREATED);
                        return posts().create(post, List.of(), key).id();
                    })
                    .toList();
            List<PostId> made = new ArrayList<>();
            for (Future<PostId> call : clicks.invokeAll(calls)) {
                made.add(call.get());
            }
            assertThat(made).containsOnly(made.get(0));
            assertThat(posts().list(PostQuery.all().onChannel(channel)).posts()).hasSize(1);
        } finally {
            clicks.shutdownNow();
        }
    }

    @Test
    void listsByTimePageByPageWithoutGapOrRepeat() {
        List<PostId> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            expected.add(
                    create(scheduled(Posts.CREATED.plusSeconds(60L * (i / 2)))).id());
        }
        Post older = create(draft(Posts.CREATED.plusSeconds(1)));
        Post newer = create(draft(Posts.CREATED.plusSeconds(2)));

        List<PostId> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            PostPage page = posts().list(PostQuery.all().onChannel(channel).page(after, 2));
            page.posts().forEach(post -> seen.add(post.id()));
            after = page.next();
        } while (after.isPresent());

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(seen.subList(0, 5)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(seen.subList(0, 2)).containsExactlyInAnyOrderElementsOf(expected.subList(0, 2));
        assertThat(seen.subList(5, 7)).containsExactly(newer.id(), older.id());
    }

    @Test
    void refusesAKeyThatIsNone() {
        for (String key : List.of("x", "d", "dnonsense|also", "c2026-11-22T09:00:00Z|not-an-id")) {
            assertThatThrownBy(() -> posts().list(PostQuery.all().page(Optional.of(key), 2)))
                    .isInstanceOf(SocialException.class)
                    .hasMessageContaining("\"" + key + "\" is not a key of a page");
        }
    }

    @Test
    void filtersByStateTimeArticleAuthorAndWords() {
        Post early = create(scheduled(Posts.CREATED));
        Post late = create(scheduled(Posts.CREATED.plusSeconds(7200)));
        Post draft = create(draft(Posts.CREATED));
        PostQuery mine = PostQuery.all().onChannel(channel);

        assertThat(ids(mine.inStates(PostState.DRAFT, PostState.HELD))).containsExactly(draft.id());
        assertThat(ids(mine.dueBetween(Posts.CREATED.plusSeconds(1), Posts.CREATED.plusSeconds(7201))))
                .containsExactly(late.id());
        assertThat(ids(mine.dueBetween(Posts.CREATED, Posts.CREATED.plusSeconds(7200))))
                .containsExactly(early.id());
        assertThat(ids(mine.ofArticle(Posts.ARTICLE))).hasSize(3);
        assertThat(ids(mine.saying(early.revision().textHash()))).hasSize(2);
        assertThat(ids(mine.saying("f".repeat(64)))).isEmpty();
    }

    @Test
    void findsTheLatestPostsThatReadersSee() {
        Post early = create(scheduled(Posts.CREATED));
        Post late = create(scheduled(Posts.CREATED.plusSeconds(7200)));
        create(scheduled(Posts.CREATED.plusSeconds(9000)));
        create(draft(Posts.CREATED));
        Instant before = Posts.CREATED.plusSeconds(9000);

        assertThat(posts().latest(channel, before, 20)).extracting(Post::id).containsExactly(late.id(), early.id());
        assertThat(posts().latest(channel, before, 1)).extracting(Post::id).containsExactly(late.id());
        assertThat(posts().latest(new ChannelId("another"), before, 20)).isEmpty();
    }

    @Test
    void findsPostsOfSomeStatesAndChannels() {
        Post draft = create(draft(Posts.CREATED));
        Post due = create(scheduled(Posts.CREATED));
        create(in(PostState.PUBLISHED));
        Set<PostState> states = Set.of(PostState.DRAFT, PostState.SCHEDULED);

        assertThat(posts().newest(states, Set.of(channel), 20))
                .extracting(Post::id)
                .containsExactlyInAnyOrder(draft.id(), due.id());
        assertThat(posts().newest(states, Set.of(channel), 1)).hasSize(1);
        assertThat(posts().newest(states, Set.of(new ChannelId("another")), 20)).isEmpty();
        assertThat(posts().newest(states, Set.of(), 20)).isEmpty();
    }

    @Test
    void countsEverythingThatAQueryFindsWhateverItsPage() {
        for (int i = 0; i < 230; i++) {
            create(scheduled(Posts.CREATED.plusSeconds(i)));
        }
        Post draft = create(draft(Posts.CREATED));
        PostQuery mine = PostQuery.all().onChannel(channel);
        PostQuery second =
                mine.page(posts().list(mine.page(Optional.empty(), 200)).next(), 200);

        assertThat(posts().count(mine)).isEqualTo(231);
        assertThat(posts().count(second)).isEqualTo(231);
        assertThat(ids(second)).hasSize(31).contains(draft.id());
        assertThat(posts().count(mine.dueBefore(Posts.CREATED.plusSeconds(210))))
                .isEqualTo(210);
        assertThat(posts().count(mine.by(draft.createdBy()).inStates(PostState.DRAFT)))
                .isEqualTo(1);
        assertThat(posts().count(mine.by("somebody else"))).isZero();
    }

    @Test
    void countsByState() {
        int before = posts().counts().getOrDefault(PostState.RETRACTED, 0);
        create(in(PostState.RETRACTED));
        create(in(PostState.RETRACTED));
        assertThat(posts().counts().get(PostState.RETRACTED)).isEqualTo(before + 2);
    }

    private List<PostId> ids(PostQuery query) {
        return posts().list(query).posts().stream().map(Post::id).toList();
    }

    private Post create(Post post) {
        return posts().create(post, List.of(HistoryEntry.creation(post)), key(post));
    }

    private static IdempotencyKey key(Post post) {
        return new IdempotencyKey(post.createdBy(), post.id().toString(), "a".repeat(64));
    }

    private Post scheduled(Instant dueAt) {
        return Posts.scheduled(channel, "La corne de brume sonne.", dueAt);
    }

    private Post draft(Instant changedAt) {
        Step withdraw = new Step("withdraw", "armelle", Wording.NONE, changedAt);
        return Change.of(in(PostState.IN_REVIEW))
                .to(PostState.DRAFT, withdraw)
                .post()
                .withDue(Optional.empty(), Optional.empty())
                .withRevision(Posts.revision(1, "Un brouillon.", changedAt));
    }

    private Post in(PostState state) {
        return Posts.in(channel, state);
    }

    private Post full() {
        DueTime due = new DueTime(
                LocalDateTime.parse("2026-10-25T02:30"), ZoneId.of("Europe/Paris"), Optional.of(DueTime.Overlap.LATER));
        Outcome outcome = new Outcome(
                Optional.of("1234567890"),
                Optional.of(URI.create("https://x.example/lephare/1")),
                new Wording("found \"already\"", "retrouvé « déjà »"));
        Decision decision =
                new Decision(Decision.Kind.APPROVE, "paul", 1, "Très bien 🐦‍🔥", Posts.CREATED.plusSeconds(1));
        return in(PostState.PUBLISHED)
                .withDue(Optional.of(due), Optional.of(due.resolve()))
                .withTimeToLive(TimeToLive.BREAKING)
                .withOutcome(outcome)
                .withDecision(decision)
                .withRevision(Posts.fullRevision());
    }
}
