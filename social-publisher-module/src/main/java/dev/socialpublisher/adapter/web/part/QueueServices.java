package dev.socialpublisher.adapter.web.part;

import dev.socialpublisher.article.SnapshotStore;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.queue.service.QueueService;

/** What the API needs of the queue: the service for every change, the stores to read. */
public record QueueServices(QueueService service, PostStore posts, SnapshotStore snapshots) {}
