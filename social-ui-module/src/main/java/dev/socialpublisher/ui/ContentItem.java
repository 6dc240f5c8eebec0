package dev.socialpublisher.ui;

import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** A content item that is saved, so that others can find it. */
record ContentItem(String workspace, String uuid) {
    /**
     * The item that the node is, or is a part of: what is selected in the page editor may be an area or a component.
     * Empty while the item was never saved.
     */
    static Optional<ContentItem> of(@Nullable Node node) throws RepositoryException {
        if (node == null) {
            return Optional.empty();
        }
        Node item = node;
        while (isPart(item)) {
            item = item.getParent();
        }
        return item.isNew()
                ? Optional.empty()
                : Optional.of(new ContentItem(item.getSession().getWorkspace().getName(), item.getIdentifier()));
    }

    /** A content node right below a folder or the root is an item of its own. */
    private static boolean isPart(Node node) throws RepositoryException {
        return node.isNodeType("mgnl:contentNode")
                && (node.getParent().isNodeType("mgnl:content")
                        || node.getParent().isNodeType("mgnl:contentNode"));
    }
}
