package dev.socialpublisher.adapter.media;

import dev.socialpublisher.media.ImageFacts;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.Rendition;
import dev.socialpublisher.media.Renditioner;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;

/**
 * The renditioner over ImageIO, with Tika to recognise and TwelveMonkeys to decode. Any thread; two pictures are decoded
 * at a time and the others wait, so that memory stays bounded.
 */
public final class ImageRenditioner implements Renditioner {
    private final Semaphore decoders = new Semaphore(2, true);

    public ImageRenditioner() {
        // a servlet container may have loaded ImageIO before our decoders were on its class path
        ImageIO.scanForPlugins();
    }

    @Override
    public Rendition render(MediaContent content, MediaLimit limit) {
        SourceImage source = SourceImage.open(content);
        Encoded encoded = encode(source, content.fileName(), limit);
        return new Rendition(
                encoded.bytes(),
                encoded.mediaType(),
                encoded.width(),
                encoded.height(),
                content.bytes().sha256());
    }

    @Override
    public ImageFacts inspect(MediaContent content) {
        SourceImage source = SourceImage.open(content);
        return new ImageFacts(
                source.mediaType(),
                source.displayedWidth(),
                source.displayedHeight(),
                content.bytes().length(),
                content.bytes().sha256());
    }

    private Encoded encode(SourceImage source, String name, MediaLimit limit) {
        decoders.acquireUninterruptibly();
        try {
            return new Encoder(name, limit, source.mediaType()).encode(source.decode(limit.maxEdge()));
        } finally {
            decoders.release();
        }
    }
}
