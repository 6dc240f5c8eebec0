package dev.socialpublisher.adapter.web.post;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.json.ArticleJson;
import dev.socialpublisher.adapter.web.json.CheckJson;
import dev.socialpublisher.adapter.web.json.PostDetailJson;
import dev.socialpublisher.adapter.web.json.PostDetailJson.HandOutJson;
import dev.socialpublisher.adapter.web.json.PostJson;
import dev.socialpublisher.adapter.web.json.VariantJson;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.adapter.web.part.QueueServices;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostQuery;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.permission.PostAction;
import dev.socialpublisher.queue.service.QueueWarning;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows posts to the person who asks. */
final class PostViews {
    private static final PostState[] WAITING = {
        PostState.IN_REVIEW, PostState.APPROVED, PostState.SCHEDULED, PostState.CHANGES_REQUESTED
    };

    /** A post that is due this very moment is not late: the dispatcher has its turn first. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final QueueServices queue;
    private final Lookups lookups;
    private final Clock clock;

    PostViews(QueueServices queue, Lookups lookups, Clock clock) {
        this.queue = queue;
        this.lookups = lookups;
        this.clock = clock;
    }

    /** Whom a post is shown to. */
    record Reader(Actor actor, Locale locale) {
        static Reader of(Call call) {
            return new Reader(call.actor(), call.locale());
        }
    }

    List<PostJson> rows(List<Post> posts, Reader reader) {
        ArticleStates states = new ArticleStates(lookups.articles());
        return posts.stream().map(post -> row(post, reader, states)).toList();
    }

    PostDetailJson detail(Post post, Reader reader, List<QueueWarning> warnings) {
        PostRevision revision = post.revision();
        return new PostDetailJson(
                row(post, reader, new ArticleStates(lookups.articles())),
                VariantJson.of(revision.variant()),
                check(post),
                revision.waivers().stream().map(PostDetailJson.WaiverJson::of).toList(),
                post.decisions().stream().map(PostDetailJson.DecisionJson::of).toList(),
                queue.posts().history(post.id()).stream()
                        .map(entry -> PostDetailJson.HistoryJson.of(entry, reader.locale()))
                        .toList(),
                queue.posts().revisions(post.id()).stream()
                        .map(PostDetailJson.RevisionJson::of)
                        .toList(),
                snapshot(post),
                warnings.stream()
                        .map(warning -> PostDetailJson.WarningJson.of(warning, reader.locale()))
                        .toList(),
                handOut(post),
                queue.reactions().of(post.id()).stream()
                        .map(PostDetailJson.ReactionsJson::of)
                        .toList());
    }

    private @Nullable HandOutJson handOut(Post post) {
        boolean waits = post.state() == PostState.UNCERTAIN
                && lookups.channel(post.channel().value()).byHand();
        return waits
                ? HandOutJson.of(
                        post.revision(), lookups.profile(post.network()).byHand())
                : null;
    }

    /** The posts that their rows call late. */
    PostQuery allLate() {
        return PostQuery.all().inStates(WAITING).dueBefore(clock.instant().minus(GRACE));
    }

    private boolean late(Post post) {
        PostQuery late = allLate();
        return late.states().contains(post.state())
                && post.dueAt()
                        .filter(due -> late.dueBefore().filter(due::isBefore).isPresent())
                        .isPresent();
    }

    private PostJson row(Post post, Reader reader, ArticleStates states) {
        Channel channel = lookups.channel(post.channel().value());
        return PostJson.of(
                post,
                new PostJson.Surroundings(
                        channel,
                        lookups.profile(channel),
                        states.since(post.revision().article()),
                        late(post),
                        queue.service().actions(post, reader.actor()).stream()
                                .sorted()
                                .map(PostAction::word)
                                .toList(),
                        reader.locale()));
    }

    private CheckJson check(Post post) {
        PostRevision revision = post.revision();
        NetworkProfile profile = lookups.profile(lookups.channel(post.channel().value()));
        return CheckJson.of(
                new CheckJson.Facts(
                        revision.variant(),
                        profile,
                        TextCounter.parts(
                                revision.text(),
                                profile,
                                revision.variant().attaches(),
                                revision.variant().warning()),
                        revision.findings(),
                        revision.variant().provenance(),
                        List.of(),
                        List.of()),
                List.of());
    }

    private @Nullable ArticleJson snapshot(Post post) {
        LocalDate today = LocalDate.now(
                clock.withZone(lookups.channel(post.channel().value()).zone()));
        return queue.snapshots()
                .find(post.revision().article())
                .map(article -> ArticleJson.of(
                        article,
                        lookups.articles().status(post.article()),
                        today,
                        new ArticleJson.Library(lookups.assets(), lookups.media())))
                .orElse(null);
    }
}
