package dev.socialpublisher.queue.authoring;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.approval.Waiver;
import dev.socialpublisher.approval.WaiverRequest;
import dev.socialpublisher.approval.Waivers;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.DueTime;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Step;
import dev.socialpublisher.queue.budget.CapCheck;
import dev.socialpublisher.queue.check.OtherPosts;
import dev.socialpublisher.queue.check.SubmissionCheck;
import dev.socialpublisher.queue.check.ToneReview;
import dev.socialpublisher.queue.check.ToneReview.Times;
import dev.socialpublisher.queue.permission.Permissions;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.variant.PostText;
import dev.socialpublisher.variant.Variant;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of a person's words: a draft, a revision, a submission. Reads the article and keeps its snapshot. */
public final class Authoring {
    private static final Wording NO_APPROVAL =
            new Wording("the channel asks for no approval", "le compte ne demande pas de validation");
    private static final Wording HELD =
            new Wording("a publisher held the post", "un responsable d’édition avait suspendu le post");
    private static final Wording WAIVED = new Wording(
            "a waived finding needs a publisher", "une dérogation demande le regard d’un responsable d’édition");

    private final QueuePorts ports;
    private final ToneReview tone;
    private final RevisionWriter writer;
    private final SubmissionCheck check;
    private final CapCheck caps;

    public Authoring(QueuePorts ports) {
        this.ports = ports;
        tone = new ToneReview(
                ports.charters(), ports.profiles(), ports.snapshots(), new OtherPosts(ports.posts(), ports.channels()));
        writer = new RevisionWriter(tone, ports.tracking(), ports.media());
        check = new SubmissionCheck(tone, ports.media(), ports.renditioner(), ports.publicMedia());
        caps = new CapCheck(ports.posts(), ports.profiles());
    }

    public Change newPost(Draft draft, Actor actor, Instant now) {
        return newPost(draft, article(draft.article()), actor, now);
    }

    private Change newPost(Draft draft, Article article, Actor actor, Instant now) {
        Channel channel = channel(draft.channel());
        Post.Origin origin = new Post.Origin(
                PostId.random(),
                channel.id(),
                channel.network(),
                article.ref().key(),
                article.title(),
                actor.id(),
                now);
        Writing writing = first(origin.id(), draft, article, actor, now);
        Post.Timing timing = new Post.Timing(draft.due(), Optional.empty(), draft.timeToLive());
        Post post = Post.draft(origin, writer.write(writing), timing);
        return new Change(post, List.of(HistoryEntry.creation(post)));
    }

    /** What a draft would become, and what would stop it if it were submitted for {@code at}; keeps nothing. */
    public DryRun dryRun(Draft draft, Actor actor, Instant now, Instant at) {
        Article article = article(draft.article());
        Channel channel = channel(draft.channel());
        RevisionWriter.Written written = writer.look(first(PostId.random(), draft, article, actor, now));
        PostRevision revision = written.revision();
        List<SocialException> refusals = Stream.concat(
                        check.refusals(revision, channel, article, at).stream(),
                        caps.refusal(new CapCheck.Candidate(Optional.empty(), revision, channel, at)).stream())
                .toList();
        return new DryRun(revision, written.notChecked(), article, refusals, check.notices(revision, channel));
    }

    private Writing first(PostId post, Draft draft, Article article, Actor actor, Instant now) {
        return new Writing(
                post,
                1,
                channel(draft.channel()),
                article,
                draft.content(),
                List.of(),
                actor,
                now,
                instant(draft.due()));
    }

    /** The next revision of a post, by this actor. */
    public PostRevision rewrite(Post post, Content content, Actor actor, Instant now) {
        return rewrite(post, content, actor, article(post.article()), new Times(now, instant(post.due())));
    }

    /** The same where the caller has read the article already. */
    public PostRevision rewrite(Post post, Content content, Actor actor, Article article, Times times) {
        int number = post.revision().number() + 1;
        List<Waiver> earlier = post.revision().waivers();
        Channel channel = channel(post.channel());
        return writer.write(
                new Writing(post.id(), number, channel, article, content, earlier, actor, times.now(), times.due()));
    }

    /**
     * Other words for a post that is out, held to the rules and limits of now and to the article as it was then. Pictures and
     * link are those that were sent.
     */
    public PostRevision reword(Post post, String text, Actor actor, Instant now) {
        Channel channel = channel(post.channel());
        PostRevision old = post.revision();
        Variant variant = old.variant().withText(Normalizer.normalize(text, Normalizer.Form.NFC), List.of());
        List<Finding> findings = tone.outcome(
                        variant,
                        channel,
                        ports.snapshots().find(old.article()),
                        new ToneReview.Subject(post.id(), post.article(), new Times(now, Optional.empty())))
                .findings();
        List<Waiver> waivers = Waivers.sign(findings, old.waivers(), List.of(), new Waivers.Signature(actor, now));
        PostRevision revision = old.reworded(
                variant,
                PostText.of(variant, tone.profile(channel)),
                new PostRevision.Review(findings, waivers),
                actor.id(),
                now);
        check.requireWords(revision, channel);
        return revision;
    }

    /** A draft on its way: to review, or straight to its time where this actor decides alone. */
    public Change submit(Change draft, Submission submission, Actor actor, Instant now) {
        Post post = draft.post();
        Channel channel = channel(post.channel());
        Article article = article(post.article());
        Optional<Instant> at = submission.due().map(due -> due.resolveFrom(now));
        PostRevision revision = current(post, submission.waivers(), actor, article, new Times(now, at));
        requireSendable(post, revision, article, at.orElse(now));
        Change change = draft.with(old -> old.withRevision(revision)
                .withTimeToLive(submission.timeToLive())
                .withDue(submission.due(), at));
        if (Permissions.mayPublish(change.post(), channel, actor)) {
            Step step = Step.by(actor, "submit", NO_APPROVAL, now);
            return schedule(change.to(PostState.APPROVED, step), actor, now);
        }
        return change.to(PostState.IN_REVIEW, Step.by(actor, "submit", whyReviewed(change.post(), channel), now));
    }

    private static Wording whyReviewed(Post post, Channel channel) {
        if (channel.requiredApprovals() > 0) {
            return Wording.NONE;
        }
        return post.heldBy().isPresent() ? HELD : WAIVED;
    }

    /** Checks a revision that was just made, and keeps the article that it was made on. */
    public void requireSendable(Post post, PostRevision revision, Article article, Instant at) {
        Channel channel = channel(post.channel());
        check.require(revision, channel, article, at);
        caps.require(new CapCheck.Candidate(Optional.of(post), revision, channel, at));
        ports.snapshots().save(article);
    }

    /** Checks again what was submitted earlier: rules, rights and limits may have changed since. */
    public void requireStillSendable(Post post, Instant now, Instant at) {
        Channel channel = channel(post.channel());
        Article article = ports.articles()
                .find(post.article())
                .or(() -> ports.snapshots().find(post.revision().article()))
                .orElseThrow(() -> notFound(post.article()));
        Waivers.requireNone(tone.open(post, channel, new Times(now, Optional.of(at))));
        check.require(post.revision(), channel, article, at);
        caps.require(new CapCheck.Candidate(Optional.of(post), post.revision(), channel, at));
    }

    /** Queues an approved post for its time, or for now; a time that has passed is refused with QUEUE_DUE_IN_PAST. */
    public static Change schedule(Change approved, Actor actor, Instant now) {
        Optional<DueTime> due = approved.post().due();
        Instant at = due.map(time -> time.resolveFrom(now)).orElse(now);
        return approved.with(post -> post.withDue(due, Optional.of(at)))
                .to(PostState.SCHEDULED, Step.by(actor, "schedule", words(due), now));
    }

    public static Wording words(Optional<DueTime> due) {
        return due.map(Wording::saying).orElse(new Wording("as soon as approved", "dès la validation"));
    }

    public Article article(ArticleKey key) {
        return ports.articles().find(key).orElseThrow(() -> notFound(key));
    }

    /** As it holds for the channel's account. */
    public NetworkProfile profile(Channel channel) {
        return tone.profile(channel);
    }

    public Channel channel(ChannelId id) {
        return ports.channels()
                .find(id)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.CHANNEL_NOT_FOUND,
                        Wording.of("there is no channel %s", "il n’y a pas de compte %s", id),
                        Place.of("channel")));
    }

    /** The revision as it is, made anew where the article, the rules, a picture or the waivers changed since. */
    private PostRevision current(Post post, List<WaiverRequest> waivers, Actor actor, Article article, Times times) {
        PostRevision old = post.revision();
        PostRevision anew = rewrite(post, new Content(old.variant(), waivers), actor, article, times);
        boolean same = anew.article().equals(old.article())
                && anew.text().equals(old.text())
                && anew.findings().equals(old.findings())
                && anew.waivers().equals(old.waivers())
                && anew.imageHash().equals(old.imageHash())
                && anew.thumbnailHash().equals(old.thumbnailHash())
                && anew.variant().video().equals(old.variant().video());
        return same ? old : anew;
    }

    /** A time that cannot be, or comes twice, is told on submission. */
    private static Optional<Instant> instant(Optional<DueTime> due) {
        return due.flatMap(DueTime::instant);
    }

    private static SocialException notFound(ArticleKey key) {
        return new SocialException(
                ErrorCode.ARTICLE_NOT_FOUND,
                Wording.of(
                        "article %s in %s has nothing in %s, or is gone",
                        "l’article %s dans %s n’a rien en %s, ou n’existe plus",
                        key.uuid(),
                        key.workspace(),
                        key.locale().toLanguageTag()),
                Place.of("article"));
    }
}
