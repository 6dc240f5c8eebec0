package dev.socialpublisher.adapter.media;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.video.VideoFacts;
import dev.socialpublisher.media.video.VideoInspector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TIFF;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.XMPDM;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.mp4.MP4Parser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What a video is, by its bytes: size and length are read of MP4 and QuickTime, of others only what they are. */
public final class VideoContainers implements VideoInspector {
    private static final Logger LOG = LoggerFactory.getLogger(VideoContainers.class);
    private static final String VIDEO = "video/";
    private static final MP4Parser MP4 = new MP4Parser();

    @Override
    public VideoFacts inspect(Path file, String fileName, String hash) {
        try {
            String type = detected(file, fileName);
            if (!type.startsWith(VIDEO)) {
                throw notOne(fileName, type);
            }
            Metadata container = MP4.getSupportedTypes(new ParseContext()).stream()
                            .anyMatch(supported -> supported.toString().equals(type))
                    ? read(file, fileName)
                    : new Metadata();
            return new VideoFacts(
                    fileName,
                    type,
                    number(container, TIFF.IMAGE_WIDTH.getName()),
                    number(container, TIFF.IMAGE_LENGTH.getName()),
                    length(container),
                    Files.size(file),
                    hash);
        } catch (IOException e) {
            throw new UncheckedIOException(fileName + " cannot be read", e);
        }
    }

    /** The name only tells apart what the bytes leave open: WebM begins as every Matroska file does. */
    private static String detected(Path file, String fileName) throws IOException {
        Metadata named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            return MimeTypes.getDefaultMimeTypes().detect(stream, named).toString();
        }
    }

    /** A container that cannot be read says nothing; what a network makes of it is the network's word. */
    private static Metadata read(Path file, String fileName) throws IOException {
        Metadata metadata = new Metadata();
        try (InputStream stream = TikaInputStream.get(file)) {
            MP4.parse(stream, new DefaultHandler(), metadata, new ParseContext());
        } catch (SAXException | TikaException e) {
            LOG.debug("{} has an unreadable container", fileName, e);
        }
        return metadata;
    }

    private static int number(Metadata metadata, String name) {
        String value = metadata.get(name);
        return value != null && value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 0;
    }

    /** In seconds with a fraction. */
    private static Optional<Duration> length(Metadata metadata) {
        String seconds = metadata.get(XMPDM.DURATION);
        return seconds == null || !seconds.matches("[0-9]{1,7}(\\.[0-9]+)?")
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(Double.parseDouble(seconds) * 1000)))
                        .filter(length -> !length.isZero());
    }

    private static SocialException notOne(String fileName, String type) {
        return new SocialException(
                ErrorCode.MEDIA_NOT_A_VIDEO,
                Wording.of("%s is %s, not a video", "%s est du type %s, qui n’est pas une vidéo", fileName, type));
    }
}
