package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.PublicationStatus;
import java.time.Instant;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Reads what Magnolia's publishing leaves on an item, as its own status column does. */
final class Activation {
    private Activation() {}

    static PublicationStatus status(Node node) throws RepositoryException {
        return status(node, node);
    }

    /** @param content may be changed without its node: the file of an asset */
    static PublicationStatus status(Node node, Node content) throws RepositoryException {
        if (node.isNodeType("mgnl:deleted")) {
            return PublicationStatus.DELETED;
        }
        NodeProperties properties = new NodeProperties(node);
        Optional<Instant> activated = properties.instant("mgnl:lastActivated");
        if (activated.isEmpty()) {
            return PublicationStatus.NEVER_PUBLISHED;
        }
        if (!properties.flag("mgnl:activationStatus")) {
            return PublicationStatus.UNPUBLISHED;
        }
        return changedSince(activated.get(), node) || changedSince(activated.get(), content)
                ? PublicationStatus.MODIFIED
                : PublicationStatus.PUBLISHED;
    }

    private static boolean changedSince(Instant activated, Node node) throws RepositoryException {
        return new NodeProperties(node)
                .instant("mgnl:lastModified")
                .filter(modified -> modified.isAfter(activated))
                .isPresent();
    }
}
