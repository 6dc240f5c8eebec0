package dev.socialpublisher.queue.budget;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.ChannelStore;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.network.fact.Quota;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostQuery;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.text.ThreadText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks ahead over the queue. Each forecast reads the posts of about five weeks, 200 at a time: for a screen that somebody
 * opens, never for every keystroke. Any thread.
 */
public final class Forecasts {
    private static final Duration WEEK = Duration.ofDays(7);

    /** No calendar month, and no quota's time, reaches further from now. */
    private static final Duration REACH = Duration.ofDays(32);

    private final PostStore posts;
    private final ChannelStore channels;
    private final ProfileSource profiles;
    private final Clock clock;

    public Forecasts(PostStore posts, ChannelStore channels, ProfileSource profiles, Clock clock) {
        this.posts = posts;
        this.channels = channels;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** As things stand. What is overdue counts as due now. */
    public Forecast look() {
        Instant now = clock.instant();
        Map<ChannelId, List<Post>> planned = planned(now);
        Map<NetworkId, List<Channel>> byNetwork = channels.all().stream()
                .collect(Collectors.groupingBy(
                        Channel::network,
                        () -> new TreeMap<>((a, b) -> a.value().compareTo(b.value())),
                        Collectors.toList()));
        return new Forecast(
                now,
                now.plus(WEEK),
                byNetwork.entrySet().stream()
                        .flatMap(network -> profiles.find(network.getKey()).stream()
                                .map(profile -> ofNetwork(profile, network.getValue(), planned, now)))
                        .toList());
    }

    /** What waits, however long it has, and what left within reach. */
    private Map<ChannelId, List<Post>> planned(Instant now) {
        PostQuery all = PostQuery.all();
        PostQuery waiting = all.dueBefore(now.plus(REACH)).inStates(states(PlannedPosts.WAITING));
        PostQuery out = all.dueBetween(now.minus(REACH), now.plus(REACH)).inStates(states(PlannedPosts.OUT));
        return Stream.of(waiting, out)
                .flatMap(query -> PlannedPosts.all(posts, query).stream())
                .collect(Collectors.groupingBy(Post::channel));
    }

    private static PostState[] states(Set<PostState> states) {
        return states.toArray(PostState[]::new);
    }

    private static Forecast.OfNetwork ofNetwork(
            NetworkProfile profile, List<Channel> channels, Map<ChannelId, List<Post>> planned, Instant now) {
        List<Forecast.OfChannel> each = channels.stream()
                .map(channel -> ofChannel(profile, channel, planned.getOrDefault(channel.id(), List.of()), now))
                .toList();
        List<Post> sentByUs = channels.stream()
                .filter(channel -> !channel.byHand())
                .flatMap(channel -> planned.getOrDefault(channel.id(), List.of()).stream())
                .toList();
        return new Forecast.OfNetwork(
                profile,
                each.stream().map(Forecast.OfChannel::week).reduce(Load.NONE, Load::plus),
                each.stream().map(Forecast.OfChannel::month).reduce(Load.NONE, Load::plus),
                quotas(profile, Quota.Scope.APP, sentByUs, now),
                each);
    }

    private static Forecast.OfChannel ofChannel(
            NetworkProfile profile, Channel channel, List<Post> planned, Instant now) {
        Month month = Month.of(now, channel.zone());
        return new Forecast.OfChannel(
                channel,
                Load.of(filtered(planned, post -> waitsBefore(post, now.plus(WEEK))), channel, profile),
                Load.of(filtered(planned, post -> month.has(due(post))), channel, profile),
                channel.byHand() ? List.of() : quotas(profile, Quota.Scope.ACCOUNT, planned, now));
    }

    private static List<QuotaUse> quotas(NetworkProfile profile, Quota.Scope of, List<Post> planned, Instant now) {
        List<Instant> waiting = filtered(planned, post -> waitsBefore(post, now.plus(WEEK))).stream()
                .flatMap(post -> leaves(post, now))
                .toList();
        List<Instant> out = filtered(planned, post -> PlannedPosts.OUT.contains(post.state())).stream()
                .flatMap(post -> leaves(post, now))
                .toList();
        return Quota.of(profile).stream()
                .filter(quota -> quota.of() == of)
                .map(quota -> QuotaUse.of(quota, out, waiting))
                .toList();
    }

    private static boolean waitsBefore(Post post, Instant end) {
        return PlannedPosts.WAITING.contains(post.state()) && due(post).isBefore(end);
    }

    /** Or left; each part of a thread counts by itself. */
    private static Stream<Instant> leaves(Post post, Instant now) {
        Instant due = due(post);
        Instant at = PlannedPosts.WAITING.contains(post.state()) && due.isBefore(now) ? now : due;
        return ThreadText.parts(post.revision().text()).stream().map(part -> at);
    }

    private static Instant due(Post post) {
        return post.dueAt().orElse(post.changedAt());
    }

    private static List<Post> filtered(List<Post> posts, Predicate<Post> which) {
        return posts.stream().filter(which).toList();
    }
}
