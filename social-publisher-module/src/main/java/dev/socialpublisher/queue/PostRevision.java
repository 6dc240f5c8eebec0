package dev.socialpublisher.queue;

import dev.socialpublisher.approval.Waiver;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.variant.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One immutable state of a post's content. Delivery sends it as it stands.
 *
 * @param number from 1, without gaps
 * @param text the whole text as the network will receive it
 * @param article the article at the revision that this was written on; its snapshot is kept
 * @param imageHash SHA-256 of each picture's bytes when this was made, between commas, in their order; empty without
 *     picture; another hash at dispatch holds the post
 * @param thumbnailHash the same of the link card's thumbnail
 * @param findings when this was made
 * @param actorId who wrote it: not who may approve it
 */
public record PostRevision(
        int number,
        Variant variant,
        String text,
        ArticleRef article,
        String imageHash,
        String thumbnailHash,
        List<Finding> findings,
        List<Waiver> waivers,
        String actorId,
        Instant at) {
    public PostRevision {
        if (number < 1) {
            throw new IllegalArgumentException("revisions are numbered from 1, not " + number);
        }
        findings = List.copyOf(findings);
        waivers = List.copyOf(waivers);
    }

    /** What was found in the words, and what of it was waived. */
    public record Review(List<Finding> findings, List<Waiver> waivers) {}

    /** The next one, in which nothing but the words differs. */
    public PostRevision reworded(Variant words, String newText, Review review, String author, Instant now) {
        return new PostRevision(
                number + 1,
                words,
                newText,
                article,
                imageHash,
                thumbnailHash,
                review.findings(),
                review.waivers(),
                author,
                now);
    }

    /** One for each picture, in their order. */
    public List<String> imageHashes() {
        return imageHash.isEmpty() ? List.of() : List.of(imageHash.split(","));
    }

    /** SHA-256 over the words alone, ignoring case and spacing, hex: equal where two posts say the same. */
    public String textHash() {
        String words = variant.text().strip().toLowerCase(Locale.ROOT).replaceAll("(?U)\\s+", " ");
        return Bytes.utf8(words).sha256();
    }
}
