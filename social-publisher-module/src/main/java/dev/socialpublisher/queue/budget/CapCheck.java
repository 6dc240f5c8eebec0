package dev.socialpublisher.queue.budget;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.MonthlyCap;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.network.fact.Money;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostQuery;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.PostStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a channel's month has room for one more post. A channel without cap costs nothing to ask; a cap on posts one count,
 * a cap on money the month's posts of the channel. Any thread.
 */
public final class CapCheck {
    private static final Set<PostState> LEAVING = leaving();
    private static final Set<PostState> PLANNED = planned();

    private final PostStore posts;
    private final ProfileSource profiles;

    public CapCheck(PostStore posts, ProfileSource profiles) {
        this.posts = posts;
        this.profiles = profiles;
    }

    /**
     * A post that asks for room.
     *
     * @param itself the post, stored or not: it does not stand in its own way; empty where words are only looked at. Then
     *     what waits of the same article is left out: it may be the very post that is being rewritten
     * @param at when it is to leave
     */
    public record Candidate(Optional<Post> itself, PostRevision revision, Channel channel, Instant at) {
        boolean is(Post other) {
            return itself.map(post -> post.id().equals(other.id()))
                    .orElseGet(() -> PlannedPosts.WAITING.contains(other.state())
                            && other.article().equals(revision.article().key()));
        }
    }

    /**
     * Refuses as {@link #refusal} says. Two decisions at the same instant may both pass: {@link #beforeDispatch} is where the
     * cap holds.
     */
    public void require(Candidate candidate) {
        refusal(candidate).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** QUEUE_CAP_REACHED where what waits or is out leaves no room. */
    public Optional<SocialException> refusal(Candidate candidate) {
        return over(candidate, PLANNED)
                .map(over -> new SocialException(
                        ErrorCode.QUEUE_CAP_REACHED,
                        Wording.of(
                                "%s; choose a time in another month, or ask the web team to raise the cap",
                                "%s ; choisissez une date d’un autre mois, ou demandez à l’équipe web de relever le plafond",
                                over),
                        Place.of("due")));
    }

    /**
     * Why a claimed post finds no room beside what is out or claimed by others. Claims are committed before anybody asks, so
     * of two that race for the last place the later asker sees the other: both may be held, never both sent.
     */
    public Optional<Wording> beforeDispatch(Post claimed, Channel channel) {
        Instant due = claimed.dueAt().orElse(claimed.changedAt());
        return over(new Candidate(Optional.of(claimed), claimed.revision(), channel, due), LEAVING);
    }

    private Optional<Wording> over(Candidate candidate, Set<PostState> counted) {
        Channel channel = candidate.channel();
        return channel.cap()
                .flatMap(cap -> profiles.find(channel.network()).flatMap(profile -> {
                    Month month = Month.of(candidate.at(), channel.zone());
                    Load others = others(cap, candidate, profile, month, counted);
                    Load own = new Load(1, PostCost.of(candidate.revision(), channel, profile));
                    return overPosts(cap, others, channel, month)
                            .or(() -> overAmount(cap, others, own, channel, month));
                }));
    }

    private Load others(
            MonthlyCap cap, Candidate candidate, NetworkProfile profile, Month month, Set<PostState> counted) {
        PostQuery query = PostQuery.all()
                .onChannel(candidate.channel().id())
                .dueBetween(month.from(), month.before())
                .inStates(counted.toArray(PostState[]::new));
        if (cap.amount().isEmpty()) {
            return new Load(posts.count(query) - itself(candidate, query, month, counted), Optional.empty());
        }
        List<Post> others = PlannedPosts.all(posts, query).stream()
                .filter(post -> !candidate.is(post))
                .toList();
        return Load.of(others, candidate.channel(), profile);
    }

    /** How many of those counted are the candidate, or may be. */
    private int itself(Candidate candidate, PostQuery query, Month month, Set<PostState> counted) {
        PostQuery same = query.ofArticle(candidate.revision().article().key())
                .inStates(PlannedPosts.WAITING.toArray(PostState[]::new));
        return candidate
                .itself()
                .map(post -> counts(post, month, counted) ? 1 : 0)
                .orElseGet(() -> posts.count(same));
    }

    private static boolean counts(Post post, Month month, Set<PostState> counted) {
        return counted.contains(post.state()) && post.dueAt().filter(month::has).isPresent();
    }

    private static Optional<Wording> overPosts(MonthlyCap cap, Load others, Channel channel, Month month) {
        return cap.posts()
                .filter(most -> others.posts() + 1 > most)
                .map(most -> Wording.of(
                        "the cap of account %s is %s in %s; planned or out already: %d",
                        "le plafond du compte %s est de %s en %s ; déjà prévus ou partis : %d",
                        channel.name(),
                        most == 1 ? Wording.same("1 post") : Wording.same(most + " posts"),
                        month.words(),
                        others.posts()));
    }

    private static Optional<Wording> overAmount(MonthlyCap cap, Load others, Load own, Channel channel, Month month) {
        return cap.amount()
                .flatMap(most -> own.cost().flatMap(cost -> {
                    BigDecimal before = others.cost().map(Money::amount).orElse(BigDecimal.ZERO);
                    return before.add(cost.amount()).compareTo(most) <= 0
                            ? Optional.empty()
                            : Optional.of(Wording.of(
                                    "the cap of account %s is %s in %s; what is planned or out comes to about %s, this post to %s more",
                                    "le plafond du compte %s est de %s en %s ; ce qui est prévu ou parti coûte environ %s, ce post %s de plus",
                                    channel.name(),
                                    new Money(most, cost.currency()).words(),
                                    month.words(),
                                    new Money(before, cost.currency()).words(),
                                    cost.words()));
                }));
    }

    private static Set<PostState> leaving() {
        Set<PostState> states = EnumSet.copyOf(PlannedPosts.OUT);
        states.add(PostState.PUBLISHING);
        return states;
    }

    private static Set<PostState> planned() {
        Set<PostState> states = EnumSet.copyOf(PlannedPosts.OUT);
        states.addAll(PlannedPosts.WAITING);
        return states;
    }
}
