package dev.socialpublisher.media.link;

import dev.socialpublisher.media.ImageFacts;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.PublicMedia;
import dev.socialpublisher.media.PublicPicture;
import dev.socialpublisher.media.PublicRendition;
import dev.socialpublisher.media.Renditioner;
import java.util.Optional;

/** Public pictures by signed links: rendered where and when somebody fetches them. */
public final class SignedMedia implements PublicMedia {
    private final MediaSource published;
    private final Renditioner renditioner;
    private final SignedLinks links;

    /** Takes the assets that readers may see; others are absent. */
    public SignedMedia(MediaSource published, Renditioner renditioner, SignedLinks links) {
        this.published = published;
        this.renditioner = renditioner;
        this.links = links;
    }

    @Override
    public Optional<PublicPicture> picture(MediaRef ref, PublicRendition wanted) {
        return published.open(ref).map(content -> {
            ImageFacts facts = renditioner.inspect(content);
            PublicRendition.Size size = wanted.sizeOf(facts.width(), facts.height());
            return new PublicPicture(
                    links.write(ref, wanted), wanted.format().mediaType(), size.width(), size.height());
        });
    }
}
