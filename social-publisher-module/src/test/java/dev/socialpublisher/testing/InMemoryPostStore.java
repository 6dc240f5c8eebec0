package dev.socialpublisher.testing;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.IdempotencyKey;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.queue.PostPage;
import dev.socialpublisher.queue.PostQuery;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.PostStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Posts in memory, under the same contract as the real stores. One lock for all. */
public final class InMemoryPostStore implements PostStore {
    private static final Comparator<Post> ORDER = Comparator.<Post, Boolean>comparing(
                    post -> post.dueAt().isEmpty())
            .thenComparing(post -> post.dueAt().orElse(Instant.EPOCH))
            .thenComparing(post -> post.dueAt().isEmpty() ? post.changedAt() : Instant.EPOCH, Comparator.reverseOrder())
            .thenComparing(post -> post.id().toString());

    private record Made(String contentHash, PostId post) {}

    private final Map<PostId, Post> posts = new LinkedHashMap<>();
    private final Map<PostId, List<HistoryEntry>> histories = new HashMap<>();
    private final Map<PostId, List<PostRevision>> revisions = new HashMap<>();
    private final Map<String, Made> keys = new HashMap<>();

    @Override
    public synchronized Post create(Post post, List<HistoryEntry> entries, IdempotencyKey key) {
        return made(key).orElseGet(() -> {
            keys.put(name(key), new Made(key.contentHash(), post.id()));
            posts.put(post.id(), post);
            histories.put(post.id(), new ArrayList<>(entries));
            revisions.put(post.id(), new ArrayList<>(List.of(post.revision())));
            return post;
        });
    }

    @Override
    public synchronized Optional<Post> made(IdempotencyKey key) {
        return Optional.ofNullable(keys.get(name(key))).map(made -> {
            if (!made.contentHash().equals(key.contentHash())) {
                throw new SocialException(
                        ErrorCode.QUEUE_IDEMPOTENCY_MISMATCH, Wording.same("the key was used for another content"));
            }
            return posts.get(made.post());
        });
    }

    private static String name(IdempotencyKey key) {
        return key.actorId() + "\n" + key.value();
    }

    @Override
    public synchronized Optional<Post> find(PostId id) {
        return Optional.ofNullable(posts.get(id));
    }

    @Override
    public synchronized PostPage list(PostQuery query) {
        List<Post> matching = posts.values().stream()
                .filter(post -> matches(post, query))
                .sorted(ORDER)
                .toList();
        int start = query.after().map(key -> indexAfter(matching, key)).orElse(0);
        int end = Math.min(start + query.limit(), matching.size());
        Optional<String> next =
                end < matching.size() ? Optional.of("k|" + matching.get(end - 1).id()) : Optional.empty();
        return new PostPage(matching.subList(start, end), next);
    }

    @Override
    public synchronized List<Post> latest(ChannelId channel, Instant before, int limit) {
        return posts.values().stream()
                .filter(post -> post.channel().equals(channel) && PostState.SEEN.contains(post.state()))
                .filter(post -> post.dueAt().filter(before::isAfter).isPresent())
                .sorted(Comparator.<Post, Instant>comparing(post -> post.dueAt().orElseThrow())
                        .reversed()
                        .thenComparing(post -> post.id().toString()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized int count(PostQuery query) {
        return (int)
                posts.values().stream().filter(post -> matches(post, query)).count();
    }

    @Override
    public synchronized List<Post> newest(Set<PostState> states, Set<ChannelId> channels, int limit) {
        return posts.values().stream()
                .filter(post -> states.contains(post.state()) && channels.contains(post.channel()))
                .sorted(Comparator.comparing(Post::changedAt)
                        .reversed()
                        .thenComparing(post -> post.id().toString()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Map<PostState, Integer> counts() {
        Map<PostState, Integer> counts = new EnumMap<>(PostState.class);
        posts.values().forEach(post -> counts.merge(post.state(), 1, Integer::sum));
        return counts;
    }

    @Override
    public synchronized Post save(Post changed, long expectedVersion, List<HistoryEntry> entries) {
        Post present = find(changed.id())
                .orElseThrow(() -> new SocialException(
                        ErrorCode.QUEUE_POST_NOT_FOUND, Wording.same("there is no post " + changed.id())));
        if (present.version() != expectedVersion) {
            throw new SocialException(
                    ErrorCode.QUEUE_STALE_VERSION,
                    Wording.same("post %s is at version %d, not %d"
                            .formatted(changed.id(), present.version(), expectedVersion)));
        }
        Post saved = changed.withVersion(expectedVersion + 1);
        posts.put(saved.id(), saved);
        histories.get(saved.id()).addAll(entries);
        List<PostRevision> chain = revisions.get(saved.id());
        if (chain.stream().noneMatch(old -> old.number() == saved.revision().number())) {
            chain.add(saved.revision());
        }
        return saved;
    }

    @Override
    public synchronized List<HistoryEntry> history(PostId id) {
        return List.copyOf(histories.getOrDefault(id, List.of()));
    }

    @Override
    public synchronized List<PostRevision> revisions(PostId id) {
        return List.copyOf(revisions.getOrDefault(id, List.of()));
    }

    private static int indexAfter(List<Post> matching, String key) {
        for (int i = 0; i < matching.size(); i++) {
            if (key.equals("k|" + matching.get(i).id())) {
                return i + 1;
            }
        }
        throw new SocialException(
                ErrorCode.WEB_BODY_MALFORMED, Wording.same("\"%s\" is not a key of a page".formatted(key)));
    }

    private static boolean matches(Post post, PostQuery query) {
        List<Predicate<Post>> conditions = new ArrayList<>();
        if (!query.states().isEmpty()) {
            conditions.add(candidate -> query.states().contains(candidate.state()));
        }
        query.channel()
                .ifPresent(id -> conditions.add(candidate -> candidate.channel().equals(id)));
        query.network()
                .ifPresent(id -> conditions.add(candidate -> candidate.network().equals(id)));
        query.article()
                .ifPresent(
                        key -> conditions.add(candidate -> candidate.article().equals(key)));
        query.createdBy()
                .ifPresent(
                        id -> conditions.add(candidate -> candidate.createdBy().equals(id)));
        query.dueFrom()
                .ifPresent(from -> conditions.add(candidate ->
                        candidate.dueAt().filter(due -> !due.isBefore(from)).isPresent()));
        query.dueBefore()
                .ifPresent(before -> conditions.add(candidate ->
                        candidate.dueAt().filter(due -> due.isBefore(before)).isPresent()));
        query.textHash()
                .ifPresent(hash -> conditions.add(
                        candidate -> candidate.revision().textHash().equals(hash)));
        return conditions.stream().allMatch(condition -> condition.test(post));
    }
}
