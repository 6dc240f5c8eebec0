package dev.socialpublisher.adapter.media;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.MediaContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TIFF;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.image.JpegParser;
import org.apache.tika.parser.image.WebPParser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What a file is, by its bytes, and which way up its camera was held. */
final class Detection {
    private static final Logger LOG = LoggerFactory.getLogger(Detection.class);
    private static final List<String> ACCEPTED = List.of("image/jpeg", "image/png", "image/webp", "image/gif");
    private static final Map<String, Parser> ORIENTED =
            Map.of("image/jpeg", new JpegParser(), "image/webp", new WebPParser());

    private Detection() {}

    /** Refuses with MEDIA_NOT_AN_IMAGE, saying what the file is. */
    static String mediaType(MediaContent content) {
        String type = detected(content);
        if (!ACCEPTED.contains(type)) {
            throw new SocialException(
                    ErrorCode.MEDIA_NOT_AN_IMAGE,
                    Wording.of(
                            "%s is %s, not a picture that can be used; allowed are %s",
                            "%s est du type %s, qui n’est pas une image utilisable ; sont permis %s",
                            content.fileName(),
                            type,
                            String.join(", ", ACCEPTED)));
        }
        return type;
    }

    private static String detected(MediaContent content) {
        try (InputStream stream = content.bytes().stream()) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(stream, new Metadata())
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }

    /** Damaged camera data leaves the picture as it lies; nobody is refused for it. */
    static Orientation orientation(MediaContent content, String mediaType) {
        Parser parser = ORIENTED.get(mediaType);
        if (parser == null) {
            return Orientation.UPRIGHT;
        }
        Metadata metadata = new Metadata();
        try (InputStream stream = content.bytes().stream()) {
            parser.parse(stream, new DefaultHandler(), metadata, new ParseContext());
        } catch (IOException | SAXException | TikaException e) {
            LOG.debug("{} has unreadable camera data", content.fileName(), e);
        }
        String tag = metadata.get(TIFF.ORIENTATION);
        return tag != null && tag.matches("[1-8]") ? Orientation.ofTag(Integer.parseInt(tag)) : Orientation.UPRIGHT;
    }
}
