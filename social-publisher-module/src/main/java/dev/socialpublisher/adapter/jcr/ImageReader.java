package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

/** Reads the pictures of an item in their order; one without an asset is skipped. */
final class ImageReader {
    private final ArticleMapping.Images names;
    private final String suffix;

    ImageReader(ArticleMapping.Images names, String suffix) {
        this.names = names;
        this.suffix = suffix;
    }

    List<ArticleImage> images(Node item, RevisionDigest digest) throws RepositoryException {
        List<ArticleImage> images = new ArrayList<>();
        if (item.hasNode(names.node())) {
            NodeIterator children = item.getNode(names.node()).getNodes();
            while (children.hasNext()) {
                MappedNode child = new MappedNode(children.nextNode(), suffix);
                image(child, "image." + images.size(), digest).ifPresent(images::add);
            }
        }
        return images;
    }

    private Optional<ArticleImage> image(MappedNode node, String name, RevisionDigest digest)
            throws RepositoryException {
        Optional<String> asset = node.shared(names.asset());
        if (asset.isEmpty()) {
            return Optional.empty();
        }
        digest.add(name + ".asset", asset);
        String alt = digest.add(name + ".alt", node.own(names.alt()).orElse(""));
        String credit = digest.add(name + ".credit", node.shared(names.credit()).orElse(""));
        Optional<LocalDate> until = node.lastDay(names.socialUseUntil());
        digest.add(name + ".socialUseUntil", until.map(LocalDate::toString));
        return Optional.of(
                new ArticleImage(JcrMediaSource.ref(asset.get()), new AltText(alt), new Credit(credit), until));
    }
}
