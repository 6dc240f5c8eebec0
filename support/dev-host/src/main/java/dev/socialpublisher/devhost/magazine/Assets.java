package dev.socialpublisher.devhost.magazine;

import static dev.socialpublisher.devhost.repository.ContentRepository.ASSETS;

import dev.socialpublisher.devhost.repository.ContentRepository;
import dev.socialpublisher.media.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.jcr.Binary;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Pictures and videos in the asset workspace, in the shape of Magnolia's asset module. They are never changed, only added. */
public final class Assets {
    private final ContentRepository repository;

    public Assets(ContentRepository repository) {
        this.repository = repository;
    }

    /** What to send for a picture. */
    public record Asset(String fileName, String mediaType, Bytes bytes) {}

    /** Stores a picture or video that was checked before and answers its identifier. */
    public String add(String fileName, String mediaType, InputStream bytes) {
        try {
            return repository.write(ASSETS, session -> {
                Node asset = session.getRootNode().addNode("asset", "mgnl:asset");
                Node content = asset.addNode("jcr:content", "mgnl:resource");
                Binary binary = session.getValueFactory().createBinary(bytes);
                content.setProperty("jcr:data", binary);
                content.setProperty("jcr:mimeType", mediaType);
                content.setProperty("fileName", fileName);
                return asset.getIdentifier();
            });
        } catch (RepositoryException e) {
            throw new IllegalStateException(fileName + " cannot be stored", e);
        }
    }

    public Optional<Asset> find(String uuid) {
        try {
            return repository.read(ASSETS, session -> {
                Node content = session.getNodeByIdentifier(uuid).getNode("jcr:content");
                Binary binary = content.getProperty("jcr:data").getBinary();
                try (InputStream stream = binary.getStream()) {
                    return Optional.of(new Asset(
                            ArticleNodes.get(content, "fileName"),
                            ArticleNodes.get(content, "jcr:mimeType"),
                            Bytes.of(stream.readAllBytes())));
                } catch (IOException e) {
                    throw new RepositoryException(e);
                } finally {
                    binary.dispose();
                }
            });
        } catch (ItemNotFoundException e) {
            return Optional.empty();
        } catch (RepositoryException e) {
            throw new IllegalStateException("the picture " + uuid + " cannot be read", e);
        }
    }
}
