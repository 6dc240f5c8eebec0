package dev.socialpublisher.queue.service;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.queue.Outcome;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.text.ThreadText;
import java.util.Optional;

/** Whether the words of a published post can still be changed where they stand. Pure. */
final class Rewordable {
    private Rewordable() {}

    static boolean is(Post post, Channel channel, NetworkProfile profile) {
        return obstacle(post, channel, profile).isEmpty();
    }

    /** DELIVERY_CANNOT_EDIT says what stands against it. */
    static void require(Post post, Channel channel, NetworkProfile profile) {
        obstacle(post, channel, profile).ifPresent(why -> {
            throw refused(why);
        });
    }

    /** The new words may not become a thread. */
    static void requireOnePart(PostRevision revision) {
        if (isThread(revision)) {
            throw refused(thread(revision));
        }
    }

    private static Optional<Wording> obstacle(Post post, Channel channel, NetworkProfile profile) {
        if (channel.byHand()) {
            return Optional.of(Wording.of(
                    "people post by hand on channel %s", "sur le compte %s, l’envoi se fait à la main", channel.id()));
        }
        if (!profile.editsWords() || !profile.dispatches()) {
            return Optional.of(Wording.of(
                    "%s changes no published post by its API",
                    "%s ne modifie aucun post publié par son API", profile.name()));
        }
        if (isThread(post.revision())) {
            return Optional.of(thread(post.revision()));
        }
        if (post.revision().variant().poll().isPresent()) {
            return Optional.of(new Wording(
                    "new words would end the poll and lose its votes",
                    "de nouveaux mots mettraient fin au sondage et perdraient ses votes"));
        }
        return isNamed(post.outcome())
                ? Optional.empty()
                : Optional.of(Wording.of(
                        "nobody knows the id that the network gave post %s",
                        "personne ne connaît l’identifiant que le réseau a donné au post %s", post.id()));
    }

    private static boolean isNamed(Outcome outcome) {
        return outcome.remoteId().isPresent() && outcome.address().isPresent();
    }

    private static boolean isThread(PostRevision revision) {
        return ThreadText.parts(revision.text()).size() > 1;
    }

    private static Wording thread(PostRevision revision) {
        return Wording.of(
                "the text has %d parts, and only a post of 1 part can be changed",
                "le texte a %d parties, et seul un post d’une seule partie se modifie",
                ThreadText.parts(revision.text()).size());
    }

    private static SocialException refused(Wording why) {
        return new SocialException(
                ErrorCode.DELIVERY_CANNOT_EDIT,
                Wording.of("%s; nothing was changed", "%s\u202f; rien n’a été modifié", why));
    }
}
