package dev.socialpublisher.queue.authoring;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.queue.PostRevision;
import java.util.List;

/**
 * What a draft would become if it were saved now.
 *
 * @param article that it was checked against
 * @param refusals what would stop its submission besides its findings
 */
public record DryRun(PostRevision revision, Article article, List<SocialException> refusals) {
    public DryRun {
        refusals = List.copyOf(refusals);
    }
}
