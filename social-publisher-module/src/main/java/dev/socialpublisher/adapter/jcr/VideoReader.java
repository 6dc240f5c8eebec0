package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.adapter.jcr.asset.MediaNodes;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.article.ArticleVideo;
import dev.socialpublisher.media.Credit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Reads the videos of an item in their order; one without an asset is skipped. Articles without keep their revision. */
final class VideoReader {
    private final ArticleMapping mapping;
    private final String suffix;
    private final Assets assets;

    VideoReader(ArticleMapping mapping, String suffix, Assets assets) {
        this.mapping = mapping;
        this.suffix = suffix;
        this.assets = assets;
    }

    List<ArticleVideo> videos(Node item, RevisionDigest digest) throws RepositoryException {
        List<ArticleVideo> videos = new ArrayList<>();
        if (mapping.videos().isPresent()) {
            ArticleMapping.Videos names = mapping.videos().get();
            for (Node node : MediaNodes.of(item, names.node())) {
                video(new MappedNode(node, suffix), names, "video." + videos.size(), digest)
                        .ifPresent(videos::add);
            }
        }
        return videos;
    }

    private Optional<ArticleVideo> video(
            MappedNode node, ArticleMapping.Videos names, String name, RevisionDigest digest)
            throws RepositoryException {
        Optional<String> asset = node.shared(names.asset());
        if (asset.isEmpty()) {
            return Optional.empty();
        }
        Assets.Facts own = assets.facts(asset.get(), mapping.images().library(), suffix);
        digest.add(name + ".asset", asset);
        String credit = digest.add(
                name + ".credit", node.shared(names.credit()).or(own::credit).orElse(""));
        Optional<LocalDate> until = MediaNodes.earlier(node.lastDay(names.socialUseUntil()), own.until());
        digest.add(name + ".socialUseUntil", until.map(LocalDate::toString));
        String chapters =
                digest.add(name + ".chapters", node.own(names.chapters()).orElse(""));
        return Optional.of(new ArticleVideo(own.ref(), new Credit(credit), until, lines(chapters)));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
