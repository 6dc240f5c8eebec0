package dev.socialpublisher.queue.check;

import dev.socialpublisher.approval.Waivers;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.SnapshotStore;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CharterSource;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.ToneChecker;
import dev.socialpublisher.variant.Variant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Checks words against the channel's charter as it is in force now: on submission, on a new time, and before dispatch. */
public final class ToneReview {
    private final CharterSource charters;
    private final ProfileSource profiles;
    private final SnapshotStore snapshots;
    private final OtherPosts others;

    public ToneReview(CharterSource charters, ProfileSource profiles, SnapshotStore snapshots, OtherPosts others) {
        this.charters = charters;
        this.profiles = profiles;
        this.snapshots = snapshots;
        this.others = others;
    }

    /**
     * When a text is looked at and when it is to leave.
     *
     * @param due empty = as soon as approved
     */
    public record Times(Instant now, Optional<Instant> due) {
        private Occasion in(ZoneId zone) {
            return Occasion.UNKNOWN.at(Optional.of(now.atZone(zone)), due.map(at -> at.atZone(zone)));
        }
    }

    /** Which post it is, and of which article. */
    public record Subject(PostId post, ArticleKey article, Times times) {}

    /** Days are those of the channel's zone. */
    public ToneChecker.Outcome outcome(Variant variant, Channel channel, Optional<Article> article, Subject subject) {
        CheckContext context = CheckContext.of(variant, profile(channel), article, occasion(channel, subject));
        return ToneChecker.run(context, charter(channel));
    }

    private Occasion occasion(Channel channel, Subject subject) {
        Times times = subject.times();
        Instant before = times.due().orElse(times.now());
        return times.in(channel.zone())
                .on(channel.id())
                .beside(
                        others.siblings(subject.article(), channel),
                        others.recent(subject.post(), subject.article(), channel, before));
    }

    /** Blocking findings of the approved text that no waiver covers; checked against the article as it was submitted. */
    public List<Finding> open(Post post, Channel channel, Times times) {
        Optional<Article> article = snapshots.find(post.revision().article());
        List<Finding> now = outcome(
                        post.revision().variant(), channel, article, new Subject(post.id(), post.article(), times))
                .findings();
        return Waivers.open(now, post.revision().waivers());
    }

    /** As it holds for the channel's account. */
    public NetworkProfile profile(Channel channel) {
        return profiles.find(channel.network())
                .map(channel::within)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.NETWORK_UNKNOWN,
                        Wording.of(
                                "channel %s is on network %s, for which there is no profile",
                                "le compte %s est sur le réseau %s, qui n’a pas de fiche",
                                channel.id(),
                                channel.network())));
    }

    private Charter charter(Channel channel) {
        return charters.find(channel.charter())
                .orElseThrow(() -> new SocialException(
                        ErrorCode.TONE_CHARTER_UNKNOWN,
                        Wording.of(
                                "channel %s follows charter \"%s\", which is not in force",
                                "le compte %s suit la charte « %s », qui n’est pas en vigueur",
                                channel.id(),
                                channel.charter())));
    }
}
