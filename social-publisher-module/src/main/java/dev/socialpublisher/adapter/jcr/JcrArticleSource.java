package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.adapter.jcr.MappedItems.Item;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.PublicationStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

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
        return read(key, Optional.<Article>empty(), this::article);
    }

    @Override
    public PublicationStatus status(ArticleKey key) {
        return read(
                key,
                PublicationStatus.DELETED,
                (item, asked) ->
                        suffix(item, asked).isPresent() ? Activation.status(item.node()) : PublicationStatus.DELETED);
    }

    @Override
    public List<Locale> languages(String site, String workspace, String uuid) {
        return read(
                new ArticleKey(site, workspace, uuid, Locale.ROOT),
                List.<Locale>of(),
                (item, asked) -> item.mapping().languages().all());
    }

    /** The repository is opened only where more than one site could be meant. */
    @Override
    public String siteOf(String workspace, String uuid, String likely) {
        Set<String> sites = items.sitesIn(workspace);
        if (sites.size() < 2) {
            return sites.stream().findFirst().orElse(likely);
        }
        return Repositories.read(sessions, workspace, likely, session -> {
            Optional<Node> node = Repositories.find(session, uuid);
            return node.isEmpty() ? likely : items.siteOf(node.get(), workspace, likely);
        });
    }

    /** In the asked language; where it has nothing there, in the language that the site itself falls back to. */
    private Optional<Article> article(Item item, ArticleKey key) throws RepositoryException {
        Optional<Article> own = reader.read(item.node(), key, item.mapping());
        return own.isPresent() || !item.siteSpeaks() || suffix(item, key).isEmpty()
                ? own
                : reader.read(item.node(), key.in(item.mapping().languages().main()), item.mapping());
    }

    private static Optional<String> suffix(Item item, ArticleKey key) {
        return item.mapping().languages().suffix(key.locale());
    }

    /** What is asked of an item of the key's site. */
    @FunctionalInterface
    private interface Question<T> {
        T answer(Item item, ArticleKey key) throws RepositoryException;
    }

    private <T> T read(ArticleKey key, T absent, Question<T> question) {
        if (!items.reads(key.workspace())) {
            return absent;
        }
        return Repositories.read(sessions, key.workspace(), absent, session -> {
            Optional<Node> node = Repositories.find(session, key.uuid());
            Optional<Item> item =
                    node.isEmpty() ? Optional.empty() : items.item(node.get(), key.workspace(), key.site());
            return item.isEmpty() ? absent : question.answer(item.get(), key);
        });
    }
}
