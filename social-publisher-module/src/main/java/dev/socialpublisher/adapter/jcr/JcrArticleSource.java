package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.PublicationStatus;
import java.util.Optional;
import javax.jcr.Node;

/** Finds content items by their identifier. An item that the session may not see is treated as absent. */
final class JcrArticleSource implements ArticleSource {
    private final SessionSource sessions;
    private final MappedItems items;
    private final ArticleReader reader;

    JcrArticleSource(SessionSource sessions, MappedItems items, ArticleReader reader) {
        this.sessions = sessions;
        this.items = items;
        this.reader = reader;
    }

    @Override
    public Optional<Article> find(ArticleKey key) {
        return mapping(key)
                .flatMap(mapping -> Repositories.read(sessions, key.workspace(), session -> {
                    Optional<Node> node = MappedItems.item(Repositories.find(session, key.uuid()), mapping);
                    return node.isEmpty() ? Optional.<Article>empty() : reader.read(node.get(), key, mapping);
                }));
    }

    @Override
    public PublicationStatus status(ArticleKey key) {
        return mapping(key)
                .map(mapping -> Repositories.read(sessions, key.workspace(), session -> {
                    Optional<Node> node = MappedItems.item(Repositories.find(session, key.uuid()), mapping);
                    return node.isEmpty() ? PublicationStatus.DELETED : Activation.status(node.get());
                }))
                .orElse(PublicationStatus.DELETED);
    }

    private Optional<ArticleMapping> mapping(ArticleKey key) {
        return items.mapping(key.site(), key.workspace(), key.locale());
    }
}
