package dev.socialpublisher.media.link;

import dev.socialpublisher.media.ImageFacts;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.PublicMedia;
import dev.socialpublisher.media.PublicPicture;
import dev.socialpublisher.media.PublicRendition;
import dev.socialpublisher.media.Renditioner;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Public pictures and videos by signed links: pictures are rendered where and when somebody fetches them. An asset is read once for each revision,
 * however many pages name it. Any thread.
 */
public final class SignedMedia implements PublicMedia {
    private static final int MOST_KNOWN = 2_000;

    private final MediaSource published;
    private final Renditioner renditioner;
    private final SignedLinks links;
    private final Map<String, ImageFacts> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ImageFacts> eldest) {
            return size() > MOST_KNOWN;
        }
    });

    /** Takes the assets that readers may see; others are absent. */
    public SignedMedia(MediaSource published, Renditioner renditioner, SignedLinks links) {
        this.published = published;
        this.renditioner = renditioner;
        this.links = links;
    }

    @Override
    public Optional<PublicPicture> picture(MediaRef ref, PublicRendition wanted) {
        return facts(ref).map(facts -> {
            PublicRendition.Size size = wanted.sizeOf(facts.width(), facts.height());
            return new PublicPicture(
                    links.write(ref, wanted), wanted.format().mediaType(), size.width(), size.height());
        });
    }

    @Override
    public Optional<URI> video(MediaRef ref) {
        return published.video(ref).map(facts -> links.writeVideo(ref));
    }

    /** The revision is asked each time, so that what was taken back is gone at once. */
    private Optional<ImageFacts> facts(MediaRef ref) {
        Optional<String> revision = published.revision(ref);
        return revision.map(known::get).or(() -> {
            Optional<ImageFacts> facts = published.open(ref).map(renditioner::inspect);
            revision.ifPresent(key -> facts.ifPresent(found -> known.put(key, found)));
            return facts;
        });
    }
}
