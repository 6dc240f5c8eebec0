package dev.socialpublisher.adapter.web.part;

import dev.socialpublisher.article.share.SharePages;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.PublishedPictures;
import dev.socialpublisher.media.link.SignedLinks;
import java.time.Clock;
import java.util.Optional;

/**
 * What the servlets work with that anyone may call.
 *
 * @param site completes the path of every article
 * @param pictures empty where no links are signed
 */
public record OpenParts(String site, SharePages pages, Optional<SignedPictures> pictures, Clock clock) {
    /** Pictures for those who show a signed link. */
    public record SignedPictures(SignedLinks links, PublishedPictures pictures, MediaSource videos) {}
}
