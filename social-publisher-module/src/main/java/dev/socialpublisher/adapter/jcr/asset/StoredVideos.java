package dev.socialpublisher.adapter.jcr.asset;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.video.VideoFacts;
import dev.socialpublisher.media.video.VideoFile;
import dev.socialpublisher.media.video.VideoInspector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Binary;
import javax.jcr.RepositoryException;

/** Copies videos out of the repository and remembers what the latest ones are like. Any thread. */
public final class StoredVideos {
    private static final int REMEMBERED = 200;

    private final VideoInspector inspector;

    /** By revision, which other bytes never share. */
    private final Map<String, VideoFacts> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, VideoFacts> eldest) {
            return size() > REMEMBERED;
        }
    });

    public StoredVideos(VideoInspector inspector) {
        this.inspector = inspector;
    }

    /** Without a {@code revision} nobody can tell whether the bytes were changed: then they are read each time. */
    public VideoFacts facts(Binary binary, String name, Optional<String> revision) throws RepositoryException {
        Optional<VideoFacts> earlier = revision.map(known::get);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try (VideoFile copy = copy(binary, name)) {
            revision.ifPresent(key -> known.put(key, copy.facts()));
            return copy.facts();
        } catch (IOException e) {
            throw new UncheckedIOException("a copy of " + name + " could not be deleted", e);
        }
    }

    /** Whoever asks for it deletes it. */
    public VideoFile copy(Binary binary, String name) throws RepositoryException {
        requireSize(binary, name);
        try {
            Path file = Files.createTempFile("social-video-", "");
            try {
                return new VideoFile(file, inspector.inspect(file, name, copied(binary, file)));
            } catch (IOException | RepositoryException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new RepositoryException("video " + name + " cannot be copied", e);
        }
    }

    private static void requireSize(Binary binary, String name) throws RepositoryException {
        if (binary.getSize() > VideoFile.MAX_BYTES) {
            throw new SocialException(
                    ErrorCode.MEDIA_TOO_MANY_BYTES,
                    Wording.of(
                            "%s has %,d bytes, allowed are %,d",
                            "%s pèse %,d octets, le maximum est %,d", name, binary.getSize(), VideoFile.MAX_BYTES));
        }
    }

    /** Answers the hash of what was copied. */
    private static String copied(Binary binary, Path file) throws RepositoryException, IOException {
        MessageDigest digest = sha256();
        try (InputStream stream = new DigestInputStream(binary.getStream(), digest)) {
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
