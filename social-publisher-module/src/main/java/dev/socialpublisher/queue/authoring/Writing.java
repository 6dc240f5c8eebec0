package dev.socialpublisher.queue.authoring;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.approval.Waiver;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.queue.PostId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that a revision is made of.
 *
 * @param earlier waivers of the revision before; they stay where they still fit
 * @param due when it is to leave, as far as that is known
 */
record Writing(
        PostId post,
        int number,
        Channel channel,
        Article article,
        Content content,
        List<Waiver> earlier,
        Actor actor,
        Instant at,
        Optional<Instant> due) {}
