package dev.socialpublisher.queue;

import dev.socialpublisher.approval.Waiver;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.variant.Variant;
import java.time.Instant;
import java.util.List;

/**
 * One immutable state of a post's content. Delivery sends it as it stands.
 *
 * @param number from 1, without gaps
 * @param text the whole text as the network will receive it
 * @param article the article at the revision that this was written on; its snapshot is kept
 * @param imageHash SHA-256 of the picture's bytes when this was made, empty without picture; another hash at dispatch holds the post
 * @param findings at the time of submission
 */
public record PostRevision(
        int number,
        Variant variant,
        String text,
        ArticleRef article,
        String imageHash,
        List<Finding> findings,
        List<Waiver> waivers,
        String actorId,
        Instant at) {
    public PostRevision {
        findings = List.copyOf(findings);
        waivers = List.copyOf(waivers);
    }
}
