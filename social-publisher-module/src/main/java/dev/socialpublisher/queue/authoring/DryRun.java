package dev.socialpublisher.queue.authoring;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.PostRevision;
import java.util.List;

/**
 * What a draft would become if it were saved now.
 *
 * @param notChecked names of rules that ran out of budget on it: nobody knows whether it obeys them
 * @param article that it was checked against
 * @param refusals what would stop its submission besides its findings
 * @param notices what its author should know although nothing stops it
 */
public record DryRun(
        PostRevision revision,
        List<String> notChecked,
        Article article,
        List<SocialException> refusals,
        List<Wording> notices) {
    public DryRun {
        notices = List.copyOf(notices);
        notChecked = List.copyOf(notChecked);
        refusals = List.copyOf(refusals);
    }
}
