package dev.socialpublisher.queue.service;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostRevision;

/**
 * New words that passed every check, before readers see them.
 *
 * @param post as it is now, with the words of before
 * @param revision what its network is to show
 */
public record Reworded(Post post, PostRevision revision, Actor actor, String comment) {
    /** What goes to the network: nothing but the words differs. */
    public Post wanted() {
        return post.withRevision(revision);
    }

    Reworded of(Post saved) {
        return new Reworded(saved, revision, actor, comment);
    }
}
