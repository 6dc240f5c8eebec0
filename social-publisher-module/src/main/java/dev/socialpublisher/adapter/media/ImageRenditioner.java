package dev.socialpublisher.adapter.media;

import dev.socialpublisher.media.ImageFacts;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.PublicRendition;
import dev.socialpublisher.media.PublicRendition.Size;
import dev.socialpublisher.media.Rendition;
import dev.socialpublisher.media.Renditioner;
import java.awt.image.BufferedImage;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
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
        return render(content, limit, source -> source.decode(limit.maxEdge()));
    }

    @Override
    public Rendition render(MediaContent content, PublicRendition wanted) {
        return render(content, wanted.limit(), source -> cropped(source, wanted));
    }

    /** Decoded no smaller than the part that is kept has to be. */
    private static BufferedImage cropped(SourceImage source, PublicRendition wanted) {
        int width = source.displayedWidth();
        int height = source.displayedHeight();
        Size kept = wanted.crop().map(crop -> crop.within(width, height)).orElse(new Size(width, height));
        int edge = (int) Math.min(
                Math.max(width, height),
                Math.ceil((double) Math.max(width, height) * wanted.maxEdge() / kept.longest()));
        BufferedImage decoded = source.decode(edge);
        BufferedImage part = wanted.crop()
                .map(crop -> Pixels.middle(decoded, crop.within(decoded.getWidth(), decoded.getHeight())))
                .orElse(decoded);
        return Pixels.within(part, wanted.maxEdge());
    }

    private Rendition render(MediaContent content, MediaLimit limit, Function<SourceImage, BufferedImage> decode) {
        SourceImage source = SourceImage.open(content);
        Encoded encoded = encode(source, new Encoder(content.fileName(), limit, source.mediaType()), decode);
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

    private Encoded encode(SourceImage source, Encoder encoder, Function<SourceImage, BufferedImage> decode) {
        decoders.acquireUninterruptibly();
        try {
            return encoder.encode(decode.apply(source));
        } finally {
            decoders.release();
        }
    }
}
