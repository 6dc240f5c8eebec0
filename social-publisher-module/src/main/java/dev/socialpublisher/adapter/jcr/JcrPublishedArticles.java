package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.adapter.jcr.MappedItems.Item;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.article.share.ArticlePath;
import dev.socialpublisher.article.share.PublishedArticle;
import dev.socialpublisher.article.share.PublishedArticle.Translation;
import dev.socialpublisher.article.share.PublishedArticles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Finds items by their path, in sessions that show what readers may see. */
final class JcrPublishedArticles implements PublishedArticles {
    private final PublishedSessions sessions;
    private final MappedItems items;
    private final ArticleReader reader;

    JcrPublishedArticles(PublishedSessions sessions, MappedItems items, ArticleReader reader) {
        this.sessions = sessions;
        this.items = items;
        this.reader = reader;
    }

    @Override
    public Optional<PublishedArticle> find(ArticlePath path) {
        if (!items.reads(path.workspace())) {
            return Optional.empty();
        }
        return Repositories.read(sessions.sessions(), path.workspace(), Optional.<PublishedArticle>empty(), session -> {
            Optional<Node> node = Repositories.at(session, path.path());
            return node.isEmpty() || hidden(node.get()) ? Optional.<PublishedArticle>empty() : read(node.get(), path);
        });
    }

    private Optional<PublishedArticle> read(Node node, ArticlePath path) throws RepositoryException {
        String site = items.siteOf(node, path.workspace(), path.site());
        Optional<Item> item = items.item(node, path.workspace(), site);
        return item.isEmpty()
                ? Optional.empty()
                : read(
                        node,
                        new ArticlePath(site, path.workspace(), path.path(), path.language()),
                        item.get().mapping());
    }

    private boolean hidden(Node node) throws RepositoryException {
        return sessions.showDrafts() && !Activation.status(node).isPublic();
    }

    private Optional<PublishedArticle> read(Node node, ArticlePath path, ArticleMapping mapping)
            throws RepositoryException {
        Optional<Article> article = reader.read(node, key(node, path, path.language()), mapping);
        if (article.isEmpty()) {
            return Optional.empty();
        }
        ArticleMapping.Site site = mapping.meta();
        MappedNode mapped =
                new MappedNode(node, mapping.languages().suffix(path.language()).orElse(""));
        Optional<Instant> modified = mapped.instant(site.modified());
        return Optional.of(new PublishedArticle(
                article.get(), site, modified, mapped.shared(site.creator()), translations(node, path, mapping)));
    }

    private List<Translation> translations(Node node, ArticlePath path, ArticleMapping mapping)
            throws RepositoryException {
        List<Translation> pages = new ArrayList<>();
        for (Locale language : mapping.languages().all()) {
            reader.read(node, key(node, path, language), mapping)
                    .flatMap(article -> article.address().url())
                    .ifPresent(url -> pages.add(new Translation(language, url)));
        }
        return pages;
    }

    private static ArticleKey key(Node node, ArticlePath path, Locale language) throws RepositoryException {
        return new ArticleKey(path.site(), path.workspace(), node.getIdentifier(), language);
    }
}
