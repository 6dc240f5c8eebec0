package dev.socialpublisher.adapter.media;

import dev.socialpublisher.media.Crop;
import dev.socialpublisher.media.FocalPoint;
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
    public Rendition render(MediaContent content, MediaLimit limit, FocalPoint focus) {
        if (limit.maxMovingBytes() > 0) {
            ImageFacts facts = inspect(content);
            if (limit.letsMove(facts)) {
                return new Rendition(content.bytes(), facts.mediaType(), facts.width(), facts.height(), facts.hash());
            }
        }
        return render(content, limit, source -> shaped(source, limit, focus));
    }

    @Override
    public Rendition render(MediaContent content, PublicRendition wanted) {
        return render(content, wanted.limit(), source -> cropped(source, wanted));
    }

    private static BufferedImage shaped(SourceImage source, MediaLimit limit, FocalPoint focus) {
        return limit.ratios()
                .flatMap(ratios -> ratios.cropFor(source.displayedWidth(), source.displayedHeight()))
                .map(crop -> cropped(source, crop, limit.maxEdge(), focus))
                .orElseGet(() -> source.decode(limit.maxEdge()));
    }

    private static BufferedImage cropped(SourceImage source, PublicRendition wanted) {
        return wanted.crop()
                .map(crop -> cropped(source, crop, wanted.maxEdge(), wanted.focus()))
                .orElseGet(() -> source.decode(wanted.maxEdge()));
    }

    /** Decoded no smaller than the part that is kept has to be. */
    private static BufferedImage cropped(SourceImage source, Crop crop, int maxEdge, FocalPoint focus) {
        int width = source.displayedWidth();
        int height = source.displayedHeight();
        Size kept = crop.within(width, height);
        int edge = (int) Math.min(
                Math.max(width, height), Math.ceil((double) Math.max(width, height) * maxEdge / kept.longest()));
        BufferedImage decoded = source.decode(edge);
        BufferedImage part = Pixels.around(focus, decoded, crop.within(decoded.getWidth(), decoded.getHeight()));
        return Pixels.within(part, maxEdge);
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
                content.bytes().sha256(),
                Animation.moves(content.bytes(), source.mediaType()));
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
