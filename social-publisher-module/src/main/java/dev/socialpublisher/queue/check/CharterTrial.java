package dev.socialpublisher.queue.check;

import dev.socialpublisher.article.SnapshotStore;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.ChannelStore;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CharterSource;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.ToneChecker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds posts against charters that are not in force yet. Changes nothing. */
public final class CharterTrial {
    /** Most posts looked at of those queued, and again of those published. */
    public static final int MOST_POSTS = 500;

    private static final Set<PostState> QUEUED = Set.of(
            PostState.IN_REVIEW,
            PostState.CHANGES_REQUESTED,
            PostState.APPROVED,
            PostState.SCHEDULED,
            PostState.HELD,
            PostState.MISSED,
            PostState.FAILED);
    private static final Set<PostState> PUBLISHED = Set.of(PostState.PUBLISHED, PostState.PARTIALLY_PUBLISHED);

    /** A person waits for the answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final PostStore posts;
    private final ChannelStore channels;
    private final ProfileSource profiles;
    private final SnapshotStore snapshots;
    private final Clock clock;

    public CharterTrial(ReadStores stores, ProfileSource profiles, Clock clock) {
        this.posts = stores.posts();
        this.channels = stores.channels();
        this.snapshots = stores.snapshots();
        this.profiles = profiles;
        this.clock = clock;
    }

    /** What there is to read. */
    public record ReadStores(PostStore posts, ChannelStore channels, SnapshotStore snapshots) {}

    /** What a charter finds in a post as it stands; empty where its channel or network is gone. */
    public List<Finding> findings(Post post, Charter charter) {
        return channels.find(post.channel())
                .flatMap(channel -> context(post, channel))
                .map(context -> ToneChecker.check(context, charter))
                .orElse(List.of());
    }

    /**
     * What would become of queued and of the newest published posts: only those on channels whose charter differs between
     * {@code inForce} and {@code drafted} are looked at.
     *
     * @param drafted by charter id
     */
    public CharterImpact impact(CharterSource inForce, Map<String, Charter> drafted) {
        Map<ChannelId, Change> changes = new HashMap<>();
        for (Channel channel : channels.all()) {
            Optional<Charter> now = inForce.find(channel.charter());
            Charter then = drafted.get(channel.charter());
            if (now.isPresent() && then != null && !now.get().version().equals(then.version())) {
                changes.put(channel.id(), new Change(channel, now.get(), then));
            }
        }
        Instant end = clock.instant().plus(PATIENCE);
        return new CharterImpact(look(QUEUED, changes, end), look(PUBLISHED, changes, end));
    }

    /** Queued posts of channels, then the last published ones: newest first, at most {@code most} of each. */
    public List<Post> samples(Predicate<Channel> of, int most) {
        Set<ChannelId> chosen =
                channels.all().stream().filter(of).map(Channel::id).collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            return List.of();
        }
        return Stream.of(QUEUED, PUBLISHED)
                .flatMap(states -> posts.newest(states, chosen, most).stream())
                .toList();
    }

    private record Change(Channel channel, Charter now, Charter then) {}

    private CharterImpact.Group look(Set<PostState> states, Map<ChannelId, Change> changes, Instant end) {
        if (changes.isEmpty()) {
            return new CharterImpact.Group(0, true, List.of());
        }
        List<Post> newest = posts.newest(states, changes.keySet(), MOST_POSTS);
        List<CharterImpact.Touched> touched = new ArrayList<>();
        int looked = 0;
        for (Post post : newest) {
            if (clock.instant().isAfter(end)) {
                break;
            }
            Optional.ofNullable(changes.get(post.channel()))
                    .flatMap(change -> touched(post, change))
                    .ifPresent(touched::add);
            looked++;
        }
        return new CharterImpact.Group(looked, looked == newest.size(), touched);
    }

    private Optional<CharterImpact.Touched> touched(Post post, Change change) {
        return context(post, change.channel())
                .map(context -> CharterImpact.Touched.of(
                        post, ToneChecker.check(context, change.now()), ToneChecker.check(context, change.then())))
                .filter(found -> !found.flagged().isEmpty() || !found.cleared().isEmpty());
    }

    private Optional<CheckContext> context(Post post, Channel channel) {
        Optional<NetworkProfile> profile = profiles.find(channel.network()).map(channel::within);
        Occasion occasion = Occasion.UNKNOWN
                .on(channel.id())
                .at(
                        Optional.of(clock.instant().atZone(channel.zone())),
                        post.dueAt().map(due -> due.atZone(channel.zone())));
        return profile.map(known -> CheckContext.of(
                post.revision().variant(), known, snapshots.find(post.revision().article()), occasion));
    }
}
