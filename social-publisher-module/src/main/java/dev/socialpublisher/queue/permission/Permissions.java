package dev.socialpublisher.queue.permission;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.approval.ApprovalPolicy;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.tone.Finding;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Who may do what, when. Pure. */
public final class Permissions {
    private Permissions() {}

    public static boolean may(PostAction action, Post post, Channel channel, Actor actor) {
        if (actor.has(Role.PUBLISHER)) {
            return true;
        }
        return actor.has(Role.EDITOR) && (!action.publisherOnly() || editorDecides(action, post, channel));
    }

    /** On a channel without approvals an editor sends by themselves what needed no waiver. */
    public static boolean mayPublish(Post post, Channel channel, Actor actor) {
        return policy(channel) == ApprovalPolicy.NONE
                && (actor.has(Role.PUBLISHER) || (actor.has(Role.EDITOR) && isClean(post)));
    }

    public static ApprovalPolicy policy(Channel channel) {
        return ApprovalPolicy.requiring(channel.requiredApprovals());
    }

    /** First the state (QUEUE_ALREADY_CLAIMED, QUEUE_TRANSITION_REFUSED), then the person (QUEUE_NOT_ALLOWED). */
    public static void require(PostAction action, Post post, Channel channel, Actor actor) {
        requireState(action, post);
        if (!may(action, post, channel, actor)) {
            throw notAllowed(actor, action.word(), action.publisherOnly() ? Role.PUBLISHER : Role.EDITOR);
        }
    }

    public static void requireEditor(Actor actor, String what) {
        if (!actor.has(Role.EDITOR) && !actor.has(Role.PUBLISHER)) {
            throw notAllowed(actor, what, Role.EDITOR);
        }
    }

    /** For channels and for everything; a single post is held by {@link PostAction#HOLD}. */
    public static void requireHoldKeeper(Actor actor) {
        if (!actor.has(Role.PUBLISHER)) {
            throw notAllowed(actor, "hold", Role.PUBLISHER);
        }
    }

    private static void requireState(PostAction action, Post post) {
        if (action.fits(post.state())) {
            return;
        }
        if (post.state() == PostState.PUBLISHING) {
            throw new SocialException(
                    ErrorCode.QUEUE_ALREADY_CLAIMED,
                    Wording.of(
                            "post %s is on its way to %s since %s; \"%s\" comes too late",
                            "le post %s est en route vers %s depuis %s ; « %s » arrive trop tard",
                            post.id(),
                            post.network(),
                            post.changedAt(),
                            action.word()));
        }
        String fitting = Arrays.stream(PostState.values())
                .filter(action::fits)
                .map(PostState::name)
                .collect(Collectors.joining(", "));
        throw new SocialException(
                ErrorCode.QUEUE_TRANSITION_REFUSED,
                Wording.of(
                        "post %s is %s; \"%s\" is for posts that are %s",
                        "le post %s est %s ; « %s » vaut pour les posts %s",
                        post.id(),
                        post.state(),
                        action.word(),
                        fitting));
    }

    private static boolean editorDecides(PostAction action, Post post, Channel channel) {
        return (action == PostAction.RELEASE || action == PostAction.RESOLVE)
                && policy(channel) == ApprovalPolicy.NONE
                && isClean(post);
    }

    private static boolean isClean(Post post) {
        return post.revision().waivers().isEmpty()
                && post.revision().findings().stream().noneMatch(Finding::blocks);
    }

    private static SocialException notAllowed(Actor actor, String what, Role needed) {
        return new SocialException(
                ErrorCode.QUEUE_NOT_ALLOWED,
                Wording.of(
                        "%s may not %s: it takes the role %s",
                        "%s ne peut pas faire cela (%s) : il faut le rôle %s", actor.name(), what, needed.roleName()));
    }
}
