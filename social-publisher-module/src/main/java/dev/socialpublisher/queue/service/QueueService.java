package dev.socialpublisher.queue.service;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.DueTime;
import dev.socialpublisher.queue.Hold;
import dev.socialpublisher.queue.IdempotencyKey;
import dev.socialpublisher.queue.Outcome;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Step;
import dev.socialpublisher.queue.authoring.Authoring;
import dev.socialpublisher.queue.authoring.Content;
import dev.socialpublisher.queue.authoring.Draft;
import dev.socialpublisher.queue.authoring.DryRun;
import dev.socialpublisher.queue.authoring.QueuePorts;
import dev.socialpublisher.queue.authoring.Submission;
import dev.socialpublisher.queue.check.ToneReview;
import dev.socialpublisher.queue.permission.Permissions;
import dev.socialpublisher.queue.permission.PostAction;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What people do with posts. Every method is one decision on one post as the person saw it, saved in one transaction;
 * refusals are {@link SocialException}s with a code. Any thread; may block on the repository and the database.
 */
public final class QueueService {
    private final QueuePorts ports;
    private final Clock clock;
    private final Authoring authoring;
    private final Review review;

    public QueueService(QueuePorts ports, QueueSettings settings, Clock clock) {
        this.ports = ports;
        this.clock = clock;
        authoring = new Authoring(ports);
        review = new Review(settings);
    }

    /** Saves a new draft. The same key answers the post that the first call made, whatever became impossible since. */
    public Post saveDraft(Draft draft, Actor actor, String idempotencyKey) {
        Permissions.requireEditor(actor);
        return madeOnce(key(draft, "draft", actor, idempotencyKey), () -> authoring.newPost(draft, actor, now()));
    }

    /**
     * Makes a post and submits it; where the channel asks for no approval it is scheduled at once. The same key answers
     * the post that the first call made, whatever became impossible since.
     */
    public Submitted submitNew(Draft draft, Actor actor, String idempotencyKey) {
        Permissions.requireEditor(actor);
        Submission submission =
                new Submission(draft.due(), draft.timeToLive(), draft.content().waivers());
        return withWarnings(madeOnce(key(draft, "submit", actor, idempotencyKey), () -> {
            Instant now = now();
            return authoring.submit(authoring.newPost(draft, actor, now), submission, actor, now);
        }));
    }

    public Submitted submit(Target target, Submission submission, Actor actor) {
        Post post = load(PostAction.SUBMIT, target, actor);
        return withWarnings(save(authoring.submit(Change.of(post), submission, actor, now())));
    }

    /** A new revision; whatever its state was, the post is a draft again and approvals lapse. */
    public Post edit(Target target, Content content, Actor actor) {
        Post post = load(PostAction.EDIT, target, actor);
        PostRevision revision = authoring.rewrite(post, content, actor, now());
        Change change = Change.of(post).with(old -> old.withRevision(revision).withOutcome(Outcome.NONE));
        Step step = step(actor, "edit", "");
        return save(post.state() == PostState.DRAFT ? change.note(step) : toDraft(change, step));
    }

    /** Takes a post back into the author's hands, unchanged. */
    public Post withdraw(Target target, String comment, Actor actor) {
        Post post = load(PostAction.WITHDRAW, target, actor);
        return save(toDraft(Change.of(post), step(actor, "withdraw", comment)));
    }

    /** Agrees. With the last agreement that the channel asks for, the post is queued for its time. */
    public Post approve(Target target, String comment, Actor actor) {
        Post post = load(PostAction.APPROVE, target, actor);
        Wording why = review.approvalComment(post, post.revision().actorId(), actor, comment);
        authoring.requireStillSendable(post, now(), dueOrNow(post));
        return save(approved(Change.of(post), step(actor, "approve", why), actor));
    }

    /** The publisher's own words, approved in the same step; the author sees the difference in the revisions. */
    public Post correctAndApprove(Target target, Content content, String comment, Actor actor) {
        Post post = load(PostAction.CORRECT, target, actor);
        Wording why = review.approvalComment(post, post.revision().actorId(), actor, comment);
        Article article = authoring.article(post.article());
        Instant at = dueOrNow(post);
        PostRevision revision =
                authoring.rewrite(post, content, actor, article, new ToneReview.Times(now(), Optional.of(at)));
        authoring.requireSendable(post, revision, article, at);
        Change corrected =
                Change.of(post).with(old -> old.withRevision(revision)).note(step(actor, "correct", comment));
        return save(approved(corrected, step(actor, "approve", why), actor));
    }

    /** Sends the post back with a comment that says what to change. */
    public Post requestChanges(Target target, String comment, Actor actor) {
        Post post = load(PostAction.REQUEST_CHANGES, target, actor);
        return save(review.requestChanges(Change.of(post), step(actor, "request-changes", comment)));
    }

    /** Another time, empty for as soon as approved. Approvals stay; what is to be sent is checked again. */
    public Post retime(Target target, Optional<DueTime> due, Actor actor) {
        Post post = load(PostAction.RETIME, target, actor);
        Optional<Instant> asked = due.map(time -> time.resolveFrom(now()));
        Optional<Instant> at = post.state() == PostState.SCHEDULED ? asked.or(() -> Optional.of(now())) : asked;
        authoring.requireStillSendable(post, now(), at.orElse(now()));
        Wording why = Wording.of(
                "from %s to %s",
                "avant\u00a0: %s\u202f; désormais\u00a0: %s", Authoring.words(post.due()), Authoring.words(due));
        return save(Change.of(post).with(old -> old.withDue(due, at)).note(step(actor, "retime", why)));
    }

    public Post cancel(Target target, String reason, Actor actor) {
        Post post = load(PostAction.CANCEL, target, actor);
        return save(Change.of(post)
                .to(PostState.CANCELLED, step(actor, "cancel", needed(reason, PostAction.CANCEL, "comment"))));
    }

    /** Stops one post until a person releases it. */
    public Post hold(Target target, String reason, Actor actor) {
        Post post = load(PostAction.HOLD, target, actor);
        return save(Change.of(post)
                .to(PostState.HELD, step(actor, "hold", needed(reason, PostAction.HOLD, "comment"))));
    }

    /** Lets a held, missed or failed post go again: at {@code due}, else at its own time if that lies ahead, else now. */
    public Post release(Target target, Optional<DueTime> due, String comment, Actor actor) {
        Post post = load(PostAction.RELEASE, target, actor);
        review.requireApproved(post, channel(post));
        Optional<DueTime> time =
                due.or(() -> post.due().filter(asked -> !asked.resolve().isBefore(now())));
        authoring.requireStillSendable(post, now(), time.map(DueTime::resolve).orElse(now()));
        Change change = Change.of(post.withDue(time, post.dueAt())
                        .withOutcome(post.outcome().unsent(Wording.NONE)))
                .to(PostState.APPROVED, step(actor, "release", comment));
        return save(Authoring.schedule(change, actor, now()));
    }

    /** A person looked where the machine could not tell. */
    public Post resolve(Target target, Resolution resolution, Actor actor) {
        Post post = load(PostAction.RESOLVE, target, actor);
        if (resolution.published() && channel(post).byHand()) {
            return handPosted(post, resolution, actor);
        }
        Step step = step(actor, "resolve", needed(resolution.comment(), PostAction.RESOLVE, "comment"));
        if (!resolution.published()) {
            return save(Change.of(post).to(PostState.FAILED, step));
        }
        Outcome outcome = new Outcome(
                post.outcome().remoteId(),
                resolution.address().or(() -> post.outcome().address()),
                Wording.of("found by %s", "retrouvé par %s", actor.name()),
                post.outcome().progress());
        return save(Change.of(post).with(old -> old.withOutcome(outcome)).to(PostState.PUBLISHED, step));
    }

    private Post handPosted(Post post, Resolution resolution, Actor actor) {
        Outcome outcome = HandPosted.outcome(resolution, ports.profiles().find(post.network()), actor.name());
        Step step = step(actor, "resolve", HandPosted.why(resolution.comment()));
        return save(Change.of(post).with(old -> old.withOutcome(outcome)).to(PostState.PUBLISHED, step));
    }

    /** The post, which this person may take back for the reason given; changes nothing. */
    public Post retractable(Target target, Retraction retraction, Actor actor) {
        needed(retraction.comment(), PostAction.RETRACT, "comment");
        return load(PostAction.RETRACT, target, actor);
    }

    /** The network has the post no more, by its own word or by the person's. Its address stays, for the history. */
    public Post retracted(Target target, Retraction retraction, Actor actor) {
        Post post = retractable(target, retraction, actor);
        Wording why = retraction.byHand()
                ? Wording.of(
                        "%s (deleted by hand)",
                        "%s (supprimé à la main)", retraction.comment().strip())
                : Wording.same(retraction.comment().strip());
        return save(Change.of(post).to(PostState.RETRACTED, step(actor, "retract", why)));
    }

    /** New words that this person may give a published post for the reason given, checked as on approval; changes nothing. */
    public Reworded rewording(Target target, Rewording rewording, Actor actor) {
        String reason = needed(rewording.comment(), PostAction.REWORD, "comment");
        Post post = load(PostAction.REWORD, target, actor);
        Channel channel = channel(post);
        Rewordable.require(post, channel, authoring.profile(channel));
        PostRevision revision = authoring.reword(post, rewording.text(), actor, now());
        Rewordable.requireOnePart(revision);
        return new Reworded(post, revision, actor, reason);
    }

    /** On record before the network is asked: whoever asks for the same version later is refused. */
    public Reworded rewordingBegins(Reworded words) {
        Wording why = Wording.of(
                "%s (new words: %s)",
                "%s (nouveaux mots\u00a0: %s)",
                words.comment(),
                words.revision().variant().text());
        return words.of(save(Change.of(words.post()).note(step(words.actor(), "reword", why))));
    }

    /** The network shows the new words: they are the post's from now on, those of before stay among its revisions. */
    public Post reworded(Reworded words) {
        return save(Change.of(words.wanted()).note(step(words.actor(), "reworded", words.comment())));
    }

    /** The network refused the new words, or nobody knows. */
    public Post notReworded(Reworded words, Wording why) {
        return save(Change.of(words.post()).note(Step.bySystem("not-reworded", why, now())));
    }

    /** Stops a channel, or everything where empty; posts that come due meanwhile become HELD. */
    public Hold holdAll(Optional<ChannelId> channel, String reason, Actor actor) {
        Permissions.requireHoldKeeper(actor);
        channel.ifPresent(authoring::channel);
        Hold hold = new Hold(
                channel, actor.id(), actor.name(), Wording.same(needed(reason, PostAction.HOLD, "why")), now());
        ports.holds().put(hold);
        return hold;
    }

    public void lift(Optional<ChannelId> channel, Actor actor) {
        Permissions.requireHoldKeeper(actor);
        ports.holds().lift(channel, actor.id());
    }

    /** What this person may do with the post as it is. */
    public Set<PostAction> actions(Post post, Actor actor) {
        Channel channel = channel(post);
        return Arrays.stream(PostAction.values())
                .filter(action -> Permissions.fits(action, post) && Permissions.may(action, post, channel, actor))
                .filter(action ->
                        action != PostAction.REWORD || Rewordable.is(post, channel, authoring.profile(channel)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PostAction.class)));
    }

    /**
     * Looks at words as they are typed; changes nothing. Refuses only what could not even be a draft: a time that cannot
     * be is looked at as now, and refused on submission.
     */
    public DryRun dryRun(Draft draft, Actor actor) {
        Instant now = now();
        return authoring.dryRun(
                draft, actor, now, draft.due().flatMap(DueTime::instant).orElse(now));
    }

    /** What stands near the post in the queue; values, never a refusal. */
    public List<QueueWarning> warnings(Post post) {
        return new Warnings(ports.posts()).about(post, now());
    }

    private Post load(PostAction action, Target target, Actor actor) {
        Post post = ports.posts()
                .find(target.id())
                .orElseThrow(() -> new SocialException(
                        ErrorCode.QUEUE_POST_NOT_FOUND,
                        Wording.of("there is no post %s", "il n’y a pas de post %s", target.id()),
                        Place.of("id")));
        Permissions.require(action, post, channel(post), actor);
        if (post.version() != target.version()) {
            throw new SocialException(
                    ErrorCode.QUEUE_STALE_VERSION,
                    Wording.of(
                            "post %s is at version %d, not %d: somebody changed it on %s",
                            "le post %s en est à la version %d, et non %d : quelqu’un l’a modifié le %s",
                            post.id(),
                            post.version(),
                            target.version(),
                            DueTime.words(post.changedAt(), channel(post).zone())),
                    Place.of("If-Match"));
        }
        return post;
    }

    private Change approved(Change change, Step step, Actor actor) {
        Change decided = review.approve(change, channel(change.post()), step);
        return decided.post().state() == PostState.APPROVED ? Authoring.schedule(decided, actor, step.at()) : decided;
    }

    private static Change toDraft(Change change, Step step) {
        return change.to(PostState.DRAFT, step).with(post -> post.withDue(post.due(), Optional.empty()));
    }

    /** The key is asked first: the time of a repeated call may have passed meanwhile, or its article may be gone. */
    private Post madeOnce(IdempotencyKey key, Supplier<Change> making) {
        return ports.posts().made(key).orElseGet(() -> {
            Change change = making.get();
            return ports.posts().create(change.post(), change.entries(), key);
        });
    }

    private Post save(Change change) {
        return ports.posts().save(change);
    }

    private Submitted withWarnings(Post post) {
        return new Submitted(post, warnings(post));
    }

    private Channel channel(Post post) {
        return authoring.channel(post.channel());
    }

    private Instant dueOrNow(Post post) {
        return post.due().map(due -> due.resolveFrom(now())).orElse(now());
    }

    /** As precise as every database keeps it, so that an answer and its repetition say the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Step step(Actor actor, String action, String why) {
        return Step.by(actor, action, why.strip(), now());
    }

    private Step step(Actor actor, String action, Wording why) {
        return Step.by(actor, action, why, now());
    }

    private static IdempotencyKey key(Draft draft, String purpose, Actor actor, String value) {
        return new IdempotencyKey(actor.id(), value, Bytes.utf8(purpose + draft).sha256());
    }

    private static String needed(String reason, PostAction action, String field) {
        if (reason.isBlank()) {
            throw new SocialException(
                    ErrorCode.QUEUE_REASON_MISSING,
                    Wording.of(
                            "to %s needs a reason of at least 1 character: everybody will read it",
                            "%s demande un motif d’au moins 1 caractère : tout le monde le lira", action.words()),
                    Place.of(field));
        }
        return reason.strip();
    }
}
