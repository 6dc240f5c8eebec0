package dev.socialpublisher.queue.authoring;

import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.SnapshotStore;
import dev.socialpublisher.channel.ChannelStore;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.PublicMedia;
import dev.socialpublisher.media.Renditioner;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.queue.HoldStore;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.queue.tracking.TrackingSource;
import dev.socialpublisher.tone.CharterSource;
import java.util.Optional;

/**
 * What the queue reads and keeps.
 *
 * @param publicMedia empty where networks reach no picture
 */
public record QueuePorts(
        PostStore posts,
        HoldStore holds,
        SnapshotStore snapshots,
        ChannelStore channels,
        ProfileSource profiles,
        CharterSource charters,
        TrackingSource tracking,
        ArticleSource articles,
        MediaSource media,
        Renditioner renditioner,
        Optional<PublicMedia> publicMedia) {}
