package dev.socialpublisher.delivery.wording;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Outcome;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.service.QueueService;
import dev.socialpublisher.queue.service.Reworded;
import dev.socialpublisher.queue.service.Rewording;
import dev.socialpublisher.queue.service.Target;

/**
 * Gives a published post other words where it stands, when a person asks. What is asked for is on record before the network
 * is: of two people with one version only the first gets that far, and where the process dies between, the history says which
 * words may stand there. The post has its new words once the network has confirmed them. Any thread; blocks on the network.
 */
public final class Reworder {
    private final QueueService queue;
    private final Network network;

    public Reworder(QueueService queue, Network network) {
        this.queue = queue;
        this.network = network;
    }

    /** The way to a post's network. */
    public interface Network {
        /** Why this installation may change nothing there; empty where it may. */
        Wording off();

        /** Shows the post as it is given at its place on the network. */
        EditResult edit(Post post, RemotePost remote);
    }

    /**
     * DELIVERY_CANNOT_EDIT where nothing was asked of the network, DELIVERY_NOT_EDITED where it did not confirm: then the same
     * words may be sent again, to the post's new version. Else as the queue.
     */
    public Post reword(Target target, Rewording rewording, Actor actor) {
        Reworded checked = queue.rewording(target, rewording, actor);
        requireOn();
        Reworded words = queue.rewordingBegins(checked);
        return network.edit(words.wanted(), remote(words.post().outcome())).fold(() -> queue.reworded(words), why -> {
            queue.notReworded(words, why.detail());
            throw notEdited(why);
        });
    }

    /** A copied installation must not change what the original has published. */
    private void requireOn() {
        Wording off = network.off();
        if (!off.isEmpty()) {
            throw new SocialException(
                    ErrorCode.DELIVERY_CANNOT_EDIT,
                    Wording.of(
                            "dispatch is off: %s; nothing was changed",
                            "l’envoi est arrêté\u00a0: %s\u202f; rien n’a été modifié", off));
        }
    }

    private static RemotePost remote(Outcome outcome) {
        return new RemotePost(
                outcome.remoteId().orElseThrow(), outcome.address().orElseThrow());
    }

    private static SocialException notEdited(PublishResult why) {
        return new SocialException(
                ErrorCode.DELIVERY_NOT_EDITED,
                Wording.of(
                        "the network did not confirm the new words, those of before may still stand: %s; sending the same words again"
                                + " does no harm",
                        "le réseau n’a pas confirmé les nouveaux mots, les anciens sont peut-être encore en ligne\u00a0: %s\u202f; renvoyer"
                                + " les mêmes mots est sans risque",
                        why.detail()));
    }
}
