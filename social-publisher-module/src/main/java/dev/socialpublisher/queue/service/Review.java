package dev.socialpublisher.queue.service;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.approval.ApprovalPolicy;
import dev.socialpublisher.approval.Decision;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Step;
import dev.socialpublisher.queue.permission.Permissions;

/** Decisions on posts under review. Pure. */
final class Review {
    private final QueueSettings settings;

    Review(QueueSettings settings) {
        this.settings = settings;
    }

    /** Adds the decision; APPROVED once the channel's policy is satisfied, else still under review. */
    Change approve(Change change, Channel channel, Step step) {
        Post decided = change.post().withDecision(decision(Decision.Kind.APPROVE, change.post(), step));
        Change approved = change.with(old -> decided);
        if (Permissions.policy(channel)
                .satisfiedBy(decided.decisions(), decided.revision().number())) {
            return approved.to(PostState.APPROVED, step);
        }
        return approved.note(step);
    }

    Change requestChanges(Change change, Step step) {
        Decision decision = decision(Decision.Kind.REQUEST_CHANGES, change.post(), step);
        return change.with(post -> post.withDecision(decision)).to(PostState.CHANGES_REQUESTED, step);
    }

    /**
     * The words for the history of an approval: in solo mode they say so. QUEUE_OWN_APPROVAL outside of it.
     *
     * @param author who wrote the revision being decided on
     */
    Wording approvalComment(Post post, String author, Actor actor, String comment) {
        boolean own = post.createdBy().equals(actor.id()) || author.equals(actor.id());
        if (!own) {
            return Wording.same(comment);
        }
        if (!settings.soloMode()) {
            throw new SocialException(
                    ErrorCode.QUEUE_OWN_APPROVAL,
                    Wording.of(
                            "%s wrote post %s; somebody else approves it",
                            "%s a écrit le post %s ; c’est à quelqu’un d’autre de le valider",
                            actor.name(),
                            post.id()));
        }
        return comment.isBlank()
                ? new Wording("solo mode: own post", "mode solo\u00a0: validé par son auteur")
                : Wording.of("solo mode: own post. %s", "mode solo\u00a0: validé par son auteur. %s", comment);
    }

    /** For a post that goes again without a new review. */
    void requireApproved(Post post, Channel channel) {
        ApprovalPolicy policy = Permissions.policy(channel);
        int revision = post.revision().number();
        if (!policy.satisfiedBy(post.decisions(), revision)) {
            throw new SocialException(
                    ErrorCode.QUEUE_TRANSITION_REFUSED,
                    Wording.of(
                            "revision %d of post %s has %d approvals, channel %s asks for %d; make it a draft and submit it",
                            "la révision %d du post %s a %d validations, le compte %s en demande %d ; remettez-le en brouillon et soumettez-le",
                            revision,
                            post.id(),
                            ApprovalPolicy.approvals(post.decisions(), revision),
                            channel.id(),
                            policy.required()));
        }
    }

    private static Decision decision(Decision.Kind kind, Post post, Step step) {
        return new Decision(
                kind, step.actorId(), post.revision().number(), step.why().english(), step.at());
    }
}
