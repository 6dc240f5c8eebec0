package dev.socialpublisher.adapter.jcr.asset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

/** Where an item's pictures and videos stand. */
public final class MediaNodes {
    private MediaNodes() {}

    /** All nodes that may hold an asset, in their order: the item itself where no path is given, else all below the path. */
    public static List<Node> of(Node item, Optional<String> path) throws RepositoryException {
        if (path.isEmpty()) {
            return List.of(item);
        }
        List<Node> nodes = new ArrayList<>();
        if (item.hasNode(path.get())) {
            collect(item.getNode(path.get()), nodes);
        }
        return nodes;
    }

    /** Goes into containers too, as the body does: what holds an asset is a picture, or a video. */
    private static void collect(Node parent, List<Node> nodes) throws RepositoryException {
        NodeIterator children = parent.getNodes();
        while (children.hasNext()) {
            Node child = children.nextNode();
            nodes.add(child);
            collect(child, nodes);
        }
    }

    /** Of two ends of the rights. */
    public static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }
}
