package dev.socialpublisher.adapter.media;

import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.PublicRendition;
import dev.socialpublisher.media.PublishedPictures;
import dev.socialpublisher.media.Renditioner;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders what is published, and keeps what it made as long as there is room. The asset's present bytes decide. */
final class RenderedPictures implements PublishedPictures {
    private static final Logger LOG = LoggerFactory.getLogger(RenderedPictures.class);

    private final MediaSource published;
    private final Renditioner renditioner;
    private final RenditionFiles files;
    private final long maxBytes;

    RenderedPictures(MediaSource published, Renditioner renditioner, RenditionFiles files, long maxBytes) {
        this.published = published;
        this.renditioner = renditioner;
        this.files = files;
        this.maxBytes = maxBytes;
    }

    @Override
    public Optional<PublishedPicture> find(MediaRef ref, PublicRendition wanted) {
        return published.open(ref).map(content -> {
            String name = name(content, wanted);
            Bytes bytes = kept(name).orElseGet(() -> rendered(content, wanted, name));
            return new PublishedPicture(bytes, wanted.format().mediaType(), name);
        });
    }

    /** By content and wish: an asset that was replaced gets another name. */
    static String name(MediaContent content, PublicRendition wanted) {
        String made = content.bytes().sha256() + " " + wanted;
        return Bytes.utf8(made).sha256() + "." + wanted.format().extension();
    }

    /** What cannot be read is made again. */
    private Optional<Bytes> kept(String name) {
        try {
            return files.find(name);
        } catch (UncheckedIOException e) {
            LOG.warn("a kept rendition is of no use: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** A full disk costs time, never the answer. */
    private Bytes rendered(MediaContent content, PublicRendition wanted, String name) {
        Bytes bytes = renditioner.render(content, wanted).bytes();
        try {
            files.put(name, bytes);
            files.keepWithin(maxBytes);
        } catch (UncheckedIOException e) {
            LOG.warn("the rendition of {} is not kept: {}", content.ref().id(), e.getMessage());
        }
        return bytes;
    }
}
