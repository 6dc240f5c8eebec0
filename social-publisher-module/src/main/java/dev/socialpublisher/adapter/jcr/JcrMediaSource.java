package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.adapter.jcr.asset.StoredVideos;
import dev.socialpublisher.article.AssetPublication;
import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.Renditioner;
import dev.socialpublisher.media.video.VideoFacts;
import dev.socialpublisher.media.video.VideoFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Reads the bytes of assets, after a look at their size, and whether they are published. */
final class JcrMediaSource implements MediaSource, AssetPublication {
    /** Magnolia writes an asset's key as {@code jcr:} and the node's identifier. */
    static final String PREFIX = "jcr:";

    private static final String CONTENT = "jcr:content";
    private static final String MODIFIED = "mgnl:lastModified";
    private static final String DATA = CONTENT + "/jcr:data";

    private final SessionSource sessions;
    private final String workspace;
    private final Optional<StoredVideos> videos;

    JcrMediaSource(SessionSource sessions, String workspace, Optional<StoredVideos> videos) {
        this.sessions = sessions;
        this.workspace = workspace;
        this.videos = videos;
    }

    static MediaRef ref(String asset) {
        return new MediaRef(asset.startsWith(PREFIX) ? asset : PREFIX + asset);
    }

    static boolean isPath(String asset) {
        return asset.startsWith("/") || asset.startsWith(PREFIX + "/");
    }

    /** By identifier or by path. */
    static Optional<Node> asset(Session session, MediaRef ref) throws RepositoryException {
        String place = ref.id().substring(PREFIX.length());
        return isPath(place) ? Repositories.at(session, place) : Repositories.find(session, place);
    }

    @Override
    public Optional<MediaContent> open(MediaRef ref) {
        return withData(ref, asset -> Optional.of(read(ref, asset)));
    }

    /** By size and the dates of change that Magnolia keeps; where it keeps none, nobody can tell. */
    @Override
    public Optional<String> revision(MediaRef ref) {
        return withData(ref, JcrMediaSource::revision);
    }

    private static Optional<String> revision(Node asset) throws RepositoryException {
        String dates = date(asset) + date(asset.getNode(CONTENT));
        return dates.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        asset.getIdentifier() + '/' + asset.getProperty(DATA).getLength() + dates);
    }

    @Override
    public Optional<VideoFacts> video(MediaRef ref) {
        return videos.flatMap(kept -> withData(ref, asset -> {
            Optional<String> revision = revision(asset);
            return Optional.of(withBinary(asset, binary -> kept.facts(binary, name(asset), revision)));
        }));
    }

    @Override
    public Optional<VideoFile> videoFile(MediaRef ref) {
        return videos.flatMap(kept ->
                withData(ref, asset -> Optional.of(withBinary(asset, binary -> kept.copy(binary, name(asset))))));
    }

    @Override
    public Optional<PublicationStatus> of(MediaRef ref) {
        return withData(ref, asset -> Optional.of(Activation.status(asset, asset.getNode(CONTENT))));
    }

    /** What is asked of an asset that the session may see. */
    @FunctionalInterface
    private interface Question<T> {
        Optional<T> answer(Node asset) throws RepositoryException;
    }

    /** What is done with an asset's bytes. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(Binary binary) throws RepositoryException;
    }

    private static <T> T withBinary(Node asset, Reading<T> reading) throws RepositoryException {
        Binary binary = asset.getProperty(DATA).getBinary();
        try {
            return reading.of(binary);
        } finally {
            binary.dispose();
        }
    }

    private <T> Optional<T> withData(MediaRef ref, Question<T> question) {
        if (!ref.id().startsWith(PREFIX)) {
            return Optional.empty();
        }
        return Repositories.read(sessions, workspace, Optional.<T>empty(), session -> {
            Optional<Node> asset = asset(session, ref);
            return asset.isPresent() && asset.get().hasProperty(DATA) ? question.answer(asset.get()) : Optional.empty();
        });
    }

    private static String date(Node node) throws RepositoryException {
        return new NodeProperties(node)
                .instant(MODIFIED)
                .map(date -> "/" + date)
                .orElse("");
    }

    private static MediaContent read(MediaRef ref, Node asset) throws RepositoryException {
        return withBinary(asset, binary -> read(ref, asset, binary));
    }

    private static MediaContent read(MediaRef ref, Node asset, Binary binary) throws RepositoryException {
        try (InputStream stream = binary.getStream()) {
            if (binary.getSize() > Renditioner.MAX_BYTES) {
                throw new SocialException(
                        ErrorCode.MEDIA_TOO_MANY_BYTES,
                        Wording.of(
                                "%s has %,d bytes, allowed are %,d",
                                "%s pèse %,d octets, le maximum est %,d",
                                name(asset),
                                binary.getSize(),
                                Renditioner.MAX_BYTES));
            }
            return new MediaContent(ref, name(asset), Bytes.of(stream.readAllBytes()));
        } catch (IOException e) {
            throw new RepositoryException("asset " + ref.id() + " cannot be read", e);
        }
    }

    private static String name(Node asset) throws RepositoryException {
        Optional<String> fileName = new NodeProperties(asset.getNode(CONTENT)).text("fileName");
        return fileName.isPresent() ? fileName.get() : asset.getName();
    }
}
