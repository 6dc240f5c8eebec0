package dev.socialpublisher.queue.authoring;

import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.queue.DueTime;
import dev.socialpublisher.queue.TimeToLive;
import java.util.Optional;

/**
 * A post before it exists.
 *
 * @param due empty = as soon as approved
 */
public record Draft(
        ChannelId channel, ArticleKey article, Content content, Optional<DueTime> due, TimeToLive timeToLive) {}
