package dev.socialpublisher;

import dev.socialpublisher.delivery.gate.PageWait;
import java.util.Optional;

/**
 * What the product shows and asks outside the author instance.
 *
 * @param media empty where nothing serves pictures: networks that fetch them are refused then
 * @param pageWait how long posts wait for their article's page; empty where nobody looks at pages: the site is not headless
 */
public record PublicSettings(Optional<PublicMediaSettings> media, Optional<PageWait> pageWait) {
    public static final PublicSettings NONE = new PublicSettings(Optional.empty(), Optional.empty());

    public PublicSettings withMedia(PublicMediaSettings newMedia) {
        return new PublicSettings(Optional.of(newMedia), pageWait);
    }

    public PublicSettings withPageWait(PageWait newWait) {
        return new PublicSettings(media, Optional.of(newWait));
    }
}
