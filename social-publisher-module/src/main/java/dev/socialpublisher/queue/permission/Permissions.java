package dev.socialpublisher.queue.permission;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.approval.ApprovalPolicy;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.DueTime;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.tone.Finding;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who may do what, when. Pure. */
public final class Permissions {
    private static final List<Role> WRITERS = List.of(Role.EDITOR, Role.PUBLISHER);
    private static final List<Role> PUBLISHERS = List.of(Role.PUBLISHER);

    private Permissions() {}

    public static boolean may(PostAction action, Post post, Channel channel, Actor actor) {
        if (actor.has(Role.PUBLISHER)) {
            return true;
        }
        return actor.has(Role.EDITOR) && (!action.publisherOnly() || editorDecides(action, post, channel));
    }

    /** On a channel without approvals an editor sends by themselves what needed no waiver and no publisher stopped. */
    public static boolean mayPublish(Post post, Channel channel, Actor actor) {
        return policy(channel) == ApprovalPolicy.NONE
                && (actor.has(Role.PUBLISHER) || (actor.has(Role.EDITOR) && needsNobody(post)));
    }

    public static ApprovalPolicy policy(Channel channel) {
        return ApprovalPolicy.requiring(channel.requiredApprovals());
    }

    /** First the state (QUEUE_ALREADY_CLAIMED, QUEUE_TRANSITION_REFUSED), then the person (QUEUE_NOT_ALLOWED). */
    public static void require(PostAction action, Post post, Channel channel, Actor actor) {
        requireState(action, post, channel);
        if (!may(action, post, channel, actor)) {
            throw notAllowed(actor, action.words(), action.publisherOnly() ? PUBLISHERS : WRITERS);
        }
    }

    public static void requireEditor(Actor actor) {
        if (!actor.has(Role.EDITOR) && !actor.has(Role.PUBLISHER)) {
            throw notAllowed(actor, new Wording("write a post", "écrire un post"), WRITERS);
        }
    }

    /** For channels and for everything; a single post is held by {@link PostAction#HOLD}. */
    public static void requireHoldKeeper(Actor actor) {
        if (!actor.has(Role.PUBLISHER)) {
            throw notAllowed(actor, PostAction.HOLD.words(), PUBLISHERS);
        }
    }

    /** Whether the action makes sense for the post as it is. What its network has is not released again, nor changed. */
    public static boolean fits(PostAction action, Post post) {
        return isBegun(post)
                ? fitsBegun(action, post.state())
                : action.fits(post.state()) && !(action == PostAction.RELEASE && isOut(post));
    }

    /** Of a thread that is out in part the rest is sent, or what is out is taken back. */
    private static boolean fitsBegun(PostAction action, PostState state) {
        boolean stopped = state == PostState.HELD || state == PostState.MISSED || state == PostState.FAILED;
        boolean changes = action == PostAction.EDIT || action == PostAction.CANCEL || action == PostAction.WITHDRAW;
        return action.fits(state) ? !changes : action == PostAction.RETRACT && stopped;
    }

    private static boolean isBegun(Post post) {
        return post.outcome().progress().begun() && post.state() != PostState.PUBLISHED;
    }

    /** Said by the network itself. */
    private static boolean isOut(Post post) {
        return post.outcome().remoteId().isPresent();
    }

    private static void requireState(PostAction action, Post post, Channel channel) {
        if (fits(action, post)) {
            return;
        }
        requireNotOut(action, post);
        if (post.state() == PostState.PUBLISHING) {
            throw new SocialException(
                    ErrorCode.QUEUE_ALREADY_CLAIMED,
                    Wording.of(
                            "post %s is on its way to %s since %s; it is too late to %s",
                            "le post %s est en route vers %s depuis le %s ; il est trop tard pour %s",
                            post.id(),
                            post.network(),
                            DueTime.words(post.changedAt(), channel.zone()),
                            action.words()));
        }
        throw new SocialException(
                ErrorCode.QUEUE_TRANSITION_REFUSED,
                Wording.of(
                        "post %s is %s; to %s is for posts that are %s",
                        "le post %s est %s ; %s ne vaut que pour un post %s",
                        post.id(),
                        post.state().words(),
                        action.words(),
                        fitting(action)));
    }

    /** In the words of what a person does next. */
    private static void requireNotOut(PostAction action, Post post) {
        String address = post.outcome().address().map(URI::toString).orElse("");
        if (isBegun(post) && action.fits(post.state())) {
            throw new SocialException(
                    ErrorCode.QUEUE_ALREADY_PUBLISHED,
                    Wording.of(
                            "%d parts of post %s are out, from %s on; it is too late to %s: send the rest, or delete what is out",
                            "%d partie(s) du post %s sont en ligne, à partir de %s ; il est trop tard pour %s : envoyez la suite, ou supprimez ce qui est en ligne",
                            post.outcome().progress().sent().size(),
                            post.id(),
                            address,
                            action.words()));
        }
        if (isOut(post) && post.state() == PostState.UNCERTAIN) {
            throw new SocialException(
                    ErrorCode.QUEUE_ALREADY_PUBLISHED,
                    Wording.of(
                            "a late answer says that post %s was published at %s; before you %s, say what became of it",
                            "une réponse tardive indique que le post %s a été publié à l’adresse %s ; avant de %s, dites ce qu’il en est",
                            post.id(),
                            address,
                            action.words()));
        }
        if (isOut(post) && action == PostAction.RELEASE) {
            throw new SocialException(
                    ErrorCode.QUEUE_ALREADY_PUBLISHED,
                    Wording.of(
                            "post %s was published at %s, says the network, and is not sent again as it is; edit it if it has to go out anew",
                            "le réseau indique que le post %s a été publié à l’adresse %s ; il ne repart pas tel quel : modifiez-le s’il doit repartir",
                            post.id(),
                            address));
        }
    }

    private static Wording fitting(PostAction action) {
        return new Wording(fitting(action, Locale.ENGLISH, " or "), fitting(action, Locale.FRENCH, " ou "));
    }

    private static String fitting(PostAction action, Locale language, String or) {
        return Arrays.stream(PostState.values())
                .filter(action::fits)
                .map(state -> state.words().in(language))
                .collect(Collectors.joining(or));
    }

    /** Who posts by hand says what became of it, editor or publisher. */
    private static boolean editorDecides(PostAction action, Post post, Channel channel) {
        return (action == PostAction.RESOLVE && channel.byHand()) || decidesAlone(action, post, channel);
    }

    private static boolean decidesAlone(PostAction action, Post post, Channel channel) {
        return (action == PostAction.RELEASE || action == PostAction.RESOLVE)
                && policy(channel) == ApprovalPolicy.NONE
                && needsNobody(post);
    }

    /** A hold by a person stays that person's, or another publisher's, to lift; one by a gate is not. */
    private static boolean needsNobody(Post post) {
        return post.heldBy().isEmpty()
                && post.revision().waivers().isEmpty()
                && post.revision().findings().stream().noneMatch(Finding::blocks);
    }

    private static SocialException notAllowed(Actor actor, Wording what, List<Role> anyOf) {
        String roles = anyOf.stream().map(Role::roleName).collect(Collectors.joining(", "));
        return new SocialException(
                ErrorCode.QUEUE_NOT_ALLOWED,
                Wording.of(
                        "%s may not %s; it takes one of the roles %s",
                        "%s ne peut pas %s ; il faut l’un des rôles %s", actor.name(), what, roles));
    }
}
