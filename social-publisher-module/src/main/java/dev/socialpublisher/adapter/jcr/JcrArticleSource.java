package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.adapter.jcr.MappedItems.Item;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.PublicationStatus;
import java.util.List;
import java.util.Optional;

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
        List<ArticleMapping> mappings = mappings(key);
        if (mappings.isEmpty()) {
            return Optional.empty();
        }
        return Repositories.read(sessions, key.workspace(), Optional.<Article>empty(), session -> {
            Optional<Item> item = MappedItems.item(Repositories.find(session, key.uuid()), mappings);
            return item.isEmpty()
                    ? Optional.<Article>empty()
                    : reader.read(item.get().node(), key, item.get().mapping());
        });
    }

    @Override
    public PublicationStatus status(ArticleKey key) {
        List<ArticleMapping> mappings = mappings(key);
        if (mappings.isEmpty()) {
            return PublicationStatus.DELETED;
        }
        return Repositories.read(sessions, key.workspace(), PublicationStatus.DELETED, session -> {
            Optional<Item> item = MappedItems.item(Repositories.find(session, key.uuid()), mappings);
            return item.isEmpty()
                    ? PublicationStatus.DELETED
                    : Activation.status(item.get().node());
        });
    }

    private List<ArticleMapping> mappings(ArticleKey key) {
        return items.mappings(key.site(), key.workspace(), key.locale());
    }
}
