package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.adapter.jcr.asset.MediaNodes;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
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
        for (Node node : MediaNodes.of(item, names.node())) {
            image(new MappedNode(node, suffix), "image." + images.size(), digest)
                    .ifPresent(images::add);
        }
        return images;
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
        Optional<LocalDate> until = MediaNodes.earlier(node.lastDay(names.socialUseUntil()), own.until());
        digest.add(name + ".socialUseUntil", until.map(LocalDate::toString));
        // only where there is one: articles without keep their revision
        own.focus().ifPresent(focus -> digest.add(name + ".focus", focus.toString()));
        return Optional.of(new ArticleImage(own.ref(), new AltText(alt), new Credit(credit), until, own.focus()));
    }
}
