package dev.socialpublisher.adapter.connector.http;

import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.Rendition;
import dev.socialpublisher.media.video.VideoFacts;
import dev.socialpublisher.media.video.VideoFile;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Builds a {@code multipart/form-data} body. The boundary comes from the content, so that the same parts give the same
 * bytes. Names are constants of connectors: they are not escaped. Not for sharing between threads.
 */
public final class Multipart {
    private static final String CRLF = "\r\n";

    private final String boundary;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private Optional<Call.Inserted> inserted = Optional.empty();

    /** {@code seed} is any content of the parts; its hash makes the boundary. */
    public Multipart(Bytes seed) {
        boundary = "part-" + seed.sha256();
    }

    public Multipart field(String name, String value) {
        text("--" + boundary + CRLF);
        text("Content-Disposition: form-data; name=\"" + name + "\"" + CRLF + CRLF);
        text(value + CRLF);
        return this;
    }

    public Multipart file(String name, String fileName, String mediaType, Bytes content) {
        text("--" + boundary + CRLF);
        text("Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"" + CRLF);
        text("Content-Type: " + mediaType + CRLF + CRLF);
        body.writeBytes(content.toArray());
        text(CRLF);
        return this;
    }

    /** A file that stays on disk; a body has one. */
    public Multipart file(String name, VideoFile video) {
        VideoFacts facts = video.facts();
        String kind = facts.mediaType().substring(facts.mediaType().indexOf('/') + 1);
        text("--" + boundary + CRLF);
        text("Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + facts.hash() + "."
                + kind.replace("quicktime", "mov") + "\"" + CRLF);
        text("Content-Type: " + facts.mediaType() + CRLF + CRLF);
        inserted = Optional.of(new Call.Inserted(video.path(), body.size()));
        text(CRLF);
        return this;
    }

    /**
     * A picture's bytes under a name of their own that tells their kind: snac 2.75 keeps one file a name, so that one name for
     * all would change the pictures of earlier posts (seen 2026-11-23).
     */
    public Multipart picture(String name, Rendition rendition) {
        String kind = rendition.mediaType().substring(rendition.mediaType().indexOf('/') + 1);
        return file(
                name,
                rendition.bytes().sha256() + "." + kind.replace("jpeg", "jpg"),
                rendition.mediaType(),
                rendition.bytes());
    }

    public Call post(URI uri) {
        text("--" + boundary + "--" + CRLF);
        return Call.post(
                uri,
                new Call.Body("multipart/form-data; boundary=" + boundary, Bytes.of(body.toByteArray()), inserted));
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
