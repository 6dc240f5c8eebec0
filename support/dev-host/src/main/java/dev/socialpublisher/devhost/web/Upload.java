package dev.socialpublisher.devhost.web;

import dev.socialpublisher.devhost.magazine.Assets;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.ImageFacts;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.Renditioner;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Takes a picture in: checks it as the networks' renditions will, then stores it. */
final class Upload {
    private final Renditioner renditioner;
    private final Assets assets;

    Upload(Renditioner renditioner, Assets assets) {
        this.renditioner = renditioner;
        this.assets = assets;
    }

    /** A picture that was found acceptable. */
    record Checked(Bytes bytes, String fileName, String mediaType) {}

    /** Refuses with a code of MEDIA, naming value and bound. */
    Checked check(Part part) throws IOException {
        String fileName = fileName(part);
        if (part.getSize() > Renditioner.MAX_BYTES) {
            throw new SocialException(
                    ErrorCode.MEDIA_TOO_MANY_BYTES,
                    Wording.of(
                            "%s has %d bytes, allowed are %d",
                            "%s pèse %d octets, le maximum est %d", fileName, part.getSize(), Renditioner.MAX_BYTES));
        }
        try (InputStream stream = part.getInputStream()) {
            Bytes bytes = Bytes.of(stream.readAllBytes());
            ImageFacts facts = renditioner.inspect(new MediaContent(new MediaRef("upload"), fileName, bytes));
            return new Checked(bytes, fileName, facts.mediaType());
        }
    }

    String store(Checked picture) {
        return assets.add(picture.fileName(), picture.mediaType(), picture.bytes().stream());
    }

    /** Without the folders that some browsers send along. */
    private static String fileName(Part part) {
        return Optional.ofNullable(part.getSubmittedFileName())
                .map(name -> name.replace('\\', '/'))
                .map(name -> Optional.ofNullable(Path.of(name).getFileName())
                        .map(Path::toString)
                        .orElse(""))
                .filter(name -> !name.isBlank())
                .orElse("image");
    }
}
