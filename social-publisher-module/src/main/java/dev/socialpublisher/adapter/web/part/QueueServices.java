package dev.socialpublisher.adapter.web.part;

import dev.socialpublisher.article.SnapshotStore;
import dev.socialpublisher.delivery.reaction.ReactionStore;
import dev.socialpublisher.delivery.run.Retractor;
import dev.socialpublisher.delivery.wording.Reworder;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.queue.service.QueueService;

/** What the API needs of the queue: the service for every change but those on a network, the stores to read. */
public record QueueServices(
        QueueService service,
        Retractor retractor,
        Reworder reworder,
        PostStore posts,
        SnapshotStore snapshots,
        ReactionStore reactions) {}
