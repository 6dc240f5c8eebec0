package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

/** Reads the pictures of an item in their order; one without an asset is skipped. */
final class ImageReader {
    private final ArticleMapping.Images names;
    private final String suffix;
    private final Assets assets;

    ImageReader(ArticleMapping.Images names, String suffix, Assets assets) {
        this.names = names;
        this.suffix = suffix;
        this.assets = assets;
    }

    List<ArticleImage> images(Node item, RevisionDigest digest) throws RepositoryException {
        List<ArticleImage> images = new ArrayList<>();
        if (names.node().isEmpty()) {
            add(item, images, digest);
        } else if (item.hasNode(names.node().get())) {
            collect(item.getNode(names.node().get()), images, digest);
        }
        return images;
    }

    /** Goes into containers too, as the body does: what holds an asset is a picture. */
    private void collect(Node parent, List<ArticleImage> images, RevisionDigest digest) throws RepositoryException {
        NodeIterator children = parent.getNodes();
        while (children.hasNext()) {
            Node child = children.nextNode();
            add(child, images, digest);
            collect(child, images, digest);
        }
    }

    private void add(Node node, List<ArticleImage> images, RevisionDigest digest) throws RepositoryException {
        image(new MappedNode(node, suffix), "image." + images.size(), digest).ifPresent(images::add);
    }

    private Optional<ArticleImage> image(MappedNode node, String name, RevisionDigest digest)
            throws RepositoryException {
        Optional<String> asset = node.shared(names.asset());
        if (asset.isEmpty()) {
            return Optional.empty();
        }
        Assets.Facts own = assets.facts(asset.get(), names.library(), suffix);
        digest.add(name + ".asset", asset);
        String alt =
                digest.add(name + ".alt", node.own(names.alt()).or(own::alt).orElse(""));
        String credit = digest.add(
                name + ".credit", node.shared(names.credit()).or(own::credit).orElse(""));
        Optional<LocalDate> until = earlier(node.lastDay(names.socialUseUntil()), own.until());
        digest.add(name + ".socialUseUntil", until.map(LocalDate::toString));
        // only where there is one: articles without keep their revision
        own.focus().ifPresent(focus -> digest.add(name + ".focus", focus.toString()));
        return Optional.of(new ArticleImage(own.ref(), new AltText(alt), new Credit(credit), until, own.focus()));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }
}
