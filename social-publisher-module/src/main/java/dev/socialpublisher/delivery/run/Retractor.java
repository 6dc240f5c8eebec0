package dev.socialpublisher.delivery.run;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.Progress;
import dev.socialpublisher.queue.service.QueueService;
import dev.socialpublisher.queue.service.Retraction;
import dev.socialpublisher.queue.service.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes a published post back from its network when a person asks. The network is asked before the post changes: where the
 * process dies between, the post is still PUBLISHED, and asking again finds it gone. Any thread; blocks on the network.
 */
public final class Retractor {
    private final QueueService queue;
    private final Connectors connectors;
    private final Supplier<DispatchStatus> status;

    Retractor(QueueService queue, Connectors connectors, Supplier<DispatchStatus> status) {
        this.queue = queue;
        this.connectors = connectors;
        this.status = status;
    }

    /** DELIVERY_CANNOT_DELETE where only a person can, DELIVERY_NOT_DELETED where it may still stand; else as the queue. */
    public Post retract(Target target, Retraction retraction, Actor actor) {
        Post post = queue.retractable(target, retraction, actor);
        if (!retraction.byHand()) {
            delete(post);
        }
        return queue.retracted(target, retraction, actor);
    }

    /** A copied installation must not delete what the original has published. */
    private void delete(Post post) {
        Wording off = status.get().reason();
        if (!off.isEmpty()) {
            throw cannot(Wording.of("dispatch is off: %s", "l’envoi est arrêté\u00a0: %s", off));
        }
        List<RemotePost> out = out(post);
        Deletes connector = connector(connectors.channel(post.channel()));
        for (int part = out.size() - 1;
                part >= 0;
                part--) { // an answer to nothing would stay, were the first to go first
            connector
                    .delete(out.get(part))
                    .fold(() -> Optional.<SocialException>empty(), why -> Optional.of(kept(why.detail())))
                    .ifPresent(refusal -> {
                        throw refusal;
                    });
        }
    }

    private static List<RemotePost> out(Post post) {
        Progress progress = post.outcome().progress();
        return progress.begun()
                ? progress.sent().stream()
                        .map(part -> new RemotePost(part.remoteId(), part.address()))
                        .toList()
                : List.of(remote(post));
    }

    private Deletes connector(Channel channel) {
        Connector connector = connectors.of(channel);
        if (connector instanceof Deletes deletes) {
            return deletes;
        }
        String network = connectors.profile(channel.network()).name();
        throw cannot(Wording.of("%s deletes no posts by its API", "%s ne supprime aucun post par son API", network));
    }

    private static RemotePost remote(Post post) {
        return post.outcome()
                .remoteId()
                .flatMap(id -> post.outcome().address().map(address -> new RemotePost(id, address)))
                .orElseThrow(() -> cannot(Wording.of(
                        "nobody knows the id that the network gave post %s",
                        "personne ne connaît l’identifiant que le réseau a donné au post %s", post.id())));
    }

    private static SocialException cannot(Wording why) {
        return new SocialException(
                ErrorCode.DELIVERY_CANNOT_DELETE,
                Wording.of(
                        "%s; delete the post on the network, then say so here",
                        "%s\u202f; supprimez le post sur le réseau, puis dites-le ici", why));
    }

    private static SocialException kept(Wording why) {
        return new SocialException(
                ErrorCode.DELIVERY_NOT_DELETED,
                Wording.of(
                        "the network did not delete the post, which may still stand: %s",
                        "le réseau n’a pas supprimé le post, qui est peut-être encore en ligne\u00a0: %s", why));
    }
}
