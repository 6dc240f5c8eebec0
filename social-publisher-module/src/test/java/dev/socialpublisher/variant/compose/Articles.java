package dev.socialpublisher.variant.compose;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.article.ArticleRevision;
import dev.socialpublisher.article.ArticleVideo;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.article.ShareMetadata;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Builds articles, part by part. */
public final class Articles {
    static final URI ADDRESS = URI.create("https://magazine.example.org/fr/nature/la-digue");
    static final ArticleImage PHOTO = new ArticleImage(
            new MediaRef("jcr:photo"),
            new AltText("Une digue à marée basse"),
            new Credit("Ana Le Goff"),
            Optional.empty());

    private final Locale locale;
    private final List<Block> body = new ArrayList<>();
    private final List<ArticleImage> images = new ArrayList<>();
    private final List<ArticleVideo> videos = new ArrayList<>();
    private final Map<String, String> handles = new HashMap<>();
    private String title = "";
    private String lead = "";
    private List<String> tags = List.of();
    private ShareMetadata share = ShareMetadata.NONE;
    private Optional<Instant> published = Optional.empty();
    private Optional<URI> url = Optional.of(ADDRESS);

    private Articles(Locale locale) {
        this.locale = locale;
    }

    public static Articles in(Locale locale) {
        return new Articles(locale);
    }

    public Articles title(String words) {
        title = words;
        return this;
    }

    public Articles lead(String words) {
        lead = words;
        return this;
    }

    public Articles tags(String... names) {
        tags = List.of(names);
        return this;
    }

    public Articles paragraph(String words) {
        return block(Block.Kind.PARAGRAPH, words, "");
    }

    public Articles block(Block.Kind kind, String words, String speaker) {
        body.add(new Block(kind, words, Optional.of(speaker).filter(it -> !it.isEmpty()), List.of()));
        return this;
    }

    public Articles image(ArticleImage image) {
        images.add(image);
        return this;
    }

    public Articles video(ArticleVideo video) {
        videos.add(video);
        return this;
    }

    /** The author's, on that network. */
    public Articles handle(String network, String handle) {
        handles.put(network, handle);
        return this;
    }

    public Articles share(ShareMetadata metadata) {
        share = metadata;
        return this;
    }

    public Articles published(Instant at) {
        published = Optional.of(at);
        return this;
    }

    public Articles withoutAddress() {
        url = Optional.empty();
        return this;
    }

    public Articles address(String address) {
        url = Optional.of(URI.create(address));
        return this;
    }

    public Article build() {
        return new Article(
                new ArticleRef(new ArticleKey("site", "articles", "uuid", locale), new ArticleRevision("0".repeat(64))),
                title,
                lead,
                body,
                Optional.empty(),
                Optional.empty(),
                tags,
                images,
                share,
                new PublicAddress("", url, List.of()),
                published,
                videos,
                handles);
    }
}
