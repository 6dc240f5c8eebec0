package dev.socialpublisher.queue.budget;

import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostPage;
import dev.socialpublisher.queue.PostQuery;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.PostStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which posts use up quotas and budgets. */
final class PlannedPosts {
    /** They will leave, unless something comes between. */
    static final Set<PostState> WAITING = Set.of(PostState.APPROVED, PostState.SCHEDULED, PostState.PUBLISHING);

    /** The network took them, or may have; deleting one there gives nothing back. */
    static final Set<PostState> OUT =
            Set.of(PostState.PUBLISHED, PostState.PARTIALLY_PUBLISHED, PostState.UNCERTAIN, PostState.RETRACTED);

    private static final int PAGE = 200;

    private PlannedPosts() {}

    /** All pages, by their time. */
    static List<Post> all(PostStore posts, PostQuery query) {
        List<Post> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            PostPage page = posts.list(query.page(next, PAGE));
            all.addAll(page.posts());
            next = page.next();
        } while (next.isPresent());
        return all;
    }
}
