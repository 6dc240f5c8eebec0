package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.PublicationStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Finds content items by their identifier. An item that the session may not see is treated as absent. */
final class JcrArticleSource implements ArticleSource {
    private final SessionSource sessions;
    private final Supplier<List<ArticleMapping>> mappings;
    private final ArticleReader reader;

    JcrArticleSource(SessionSource sessions, Supplier<List<ArticleMapping>> mappings, ArticleReader reader) {
        this.sessions = sessions;
        this.mappings = mappings;
        this.reader = reader;
    }

    @Override
    public Optional<Article> find(ArticleKey key) {
        return mapping(key)
                .flatMap(mapping -> Repositories.read(sessions, key.workspace(), session -> {
                    Optional<Node> node = item(Repositories.find(session, key.uuid()), mapping);
                    return node.isEmpty() ? Optional.<Article>empty() : reader.read(node.get(), key, mapping);
                }));
    }

    @Override
    public PublicationStatus status(ArticleKey key) {
        return mapping(key)
                .map(mapping -> Repositories.read(sessions, key.workspace(), session -> {
                    Optional<Node> node = item(Repositories.find(session, key.uuid()), mapping);
                    return node.isEmpty() ? PublicationStatus.DELETED : Activation.status(node.get());
                }))
                .orElse(PublicationStatus.DELETED);
    }

    private Optional<ArticleMapping> mapping(ArticleKey key) {
        return mappings.get().stream()
                .filter(mapping -> mapping.workspace().equals(key.workspace()))
                .filter(mapping -> mapping.site().equals(key.site()))
                .filter(mapping -> mapping.languages().suffix(key.locale()).isPresent())
                .findFirst();
    }

    private static Optional<Node> item(Optional<Node> node, ArticleMapping mapping) throws RepositoryException {
        if (node.isPresent()) {
            for (String type : mapping.nodeTypes()) {
                if (node.get().isNodeType(type)) {
                    return node;
                }
            }
        }
        return Optional.empty();
    }
}
