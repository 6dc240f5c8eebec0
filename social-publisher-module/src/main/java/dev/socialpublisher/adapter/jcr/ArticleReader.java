package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.article.ArticleVideo;
import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.article.RichText;
import dev.socialpublisher.article.ShareMetadata;
import dev.socialpublisher.media.MediaRef;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Turns a node into an article; everything that enters the article and can change enters its revision. */
final class ArticleReader {
    private final RichText richText;
    private final Assets assets;

    ArticleReader(RichText richText, Assets assets) {
        this.richText = richText;
        this.assets = assets;
    }

    /** Empty when the item has neither title, lead nor body in the key's language. */
    Optional<Article> read(Node item, ArticleKey key, ArticleMapping mapping) throws RepositoryException {
        Optional<String> suffix = mapping.languages().suffix(key.locale());
        return suffix.isEmpty() ? Optional.empty() : read(item, key, mapping, suffix.get());
    }

    private Optional<Article> read(Node item, ArticleKey key, ArticleMapping mapping, String suffix)
            throws RepositoryException {
        MappedNode node = new MappedNode(item, suffix);
        ArticleMapping.Properties names = mapping.properties();
        RevisionDigest digest = new RevisionDigest();
        digest.add("language", key.locale().toString());
        String title = digest.add("title", node.own(names.title()).orElse(""));
        String lead = digest.add("lead", node.own(names.lead()).orElse(""));
        String body = digest.add("body", new BodyReader(suffix).html(item, mapping.body()));
        if (title.isEmpty() && lead.isEmpty() && body.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> author = digest.add("author", node.shared(names.author()));
        Optional<String> section = digest.add("section", node.shared(names.section()));
        List<String> tags = digest.add(
                "tags", node.ownTexts(names.tags()).stream().distinct().toList());
        List<ArticleImage> images = new ImageReader(mapping.images(), suffix, assets).images(item, digest);
        List<ArticleVideo> videos = new VideoReader(mapping, suffix, assets).videos(item, digest);
        Map<String, String> handles =
                author.map(name -> mapping.authors().get(name)).orElse(Map.of());
        // only where there is one: articles of others keep their revision
        new TreeMap<>(handles).forEach((network, handle) -> digest.add("handle." + network, handle));
        ShareMetadata share = share(node, mapping, digest);
        PublicAddress address = address(node, item.getPath(), key, mapping);
        digest.add("address", address.url().map(URI::toString));
        // The date of publication stays out of the revision: publishing alone is no change of what was approved.
        return Optional.of(new Article(
                new ArticleRef(key, digest.revision()),
                title,
                lead,
                richText.blocks(body, key.locale()),
                author,
                section,
                tags,
                images,
                share,
                address,
                node.instant(names.published()),
                videos,
                handles));
    }

    private ShareMetadata share(MappedNode node, ArticleMapping mapping, RevisionDigest digest)
            throws RepositoryException {
        ArticleMapping.Share names = mapping.share();
        Optional<String> title = digest.add("share.title", node.own(names.title()));
        Optional<String> description = digest.add("share.description", node.own(names.description()));
        Optional<String> image = digest.add("share.image", node.shared(names.image()));
        boolean noSocial = node.flag(names.noSocial());
        digest.add("share.noSocial", Boolean.toString(noSocial));
        Optional<MediaRef> picture = image.isPresent()
                ? Optional.of(assets.ref(image.get(), mapping.images().library()))
                : Optional.empty();
        return new ShareMetadata(title, description, picture, noSocial);
    }

    private static PublicAddress address(MappedNode node, String path, ArticleKey key, ArticleMapping mapping)
            throws RepositoryException {
        return AddressTemplate.fill(mapping.url().getOrDefault(key.locale(), ""), name -> switch (name) {
            case "lang" -> Optional.of(key.locale().toLanguageTag());
            case "path" -> Optional.of(mapping.items().below(path)).filter(rest -> !rest.isEmpty());
            case "base" -> Optional.empty(); // the host would have filled it
            case "section" -> node.shared(mapping.properties().section());
            case "slug" -> node.shared(mapping.properties().slug());
            default -> node.shared(name);
        });
    }
}
