package dev.socialpublisher.devhost.magazine;

import static dev.socialpublisher.devhost.repository.ContentRepository.ARTICLES;
import static dev.socialpublisher.devhost.repository.ContentRepository.PUBLIC;

import dev.socialpublisher.adapter.jcr.JcrSources;
import dev.socialpublisher.adapter.jcr.SessionSource;
import dev.socialpublisher.devhost.repository.ContentRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;

/** The magazine's articles. Saving, publishing and withdrawing are each one save of the repository. */
public final class Articles {
    private final ContentRepository repository;
    private final Clock clock;

    public Articles(ContentRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Last changed first. */
    public List<StoredArticle> all() {
        return read(ARTICLES, session -> {
            List<StoredArticle> articles = new ArrayList<>();
            NodeIterator nodes = session.getRootNode().getNodes();
            while (nodes.hasNext()) {
                Node node = nodes.nextNode();
                if (node.isNodeType("mgnl:content")) {
                    articles.add(stored(node));
                }
            }
            articles.sort(Comparator.comparing(StoredArticle::changed).reversed());
            return articles;
        });
    }

    public Optional<StoredArticle> find(String uuid) {
        return read(ARTICLES, session -> {
            Optional<Node> node = node(session, uuid);
            return node.isEmpty() ? Optional.empty() : Optional.of(stored(node.get()));
        });
    }

    /** An article that readers may see, in the state that was published. */
    public Optional<PublicArticle> findPublic(String section, String slug) {
        return read(PUBLIC, session -> {
            Optional<Node> node = byAddress(session, section, slug);
            return node.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PublicArticle(node.get().getPath(), ArticleNodes.read(node.get())));
        });
    }

    /** Every article that readers may see, newest first. */
    public List<MagazineArticle> allPublic() {
        return read(PUBLIC, session -> {
            List<MagazineArticle> articles = new ArrayList<>();
            NodeIterator nodes = session.getRootNode().getNodes();
            while (nodes.hasNext()) {
                Node node = nodes.nextNode();
                if (node.isNodeType("mgnl:content")) {
                    articles.add(ArticleNodes.read(node));
                }
            }
            articles.sort(Comparator.comparing(
                            (MagazineArticle article) -> article.published().orElse(Instant.EPOCH))
                    .reversed());
            return articles;
        });
    }

    /** Whether a public article shows the picture. */
    public boolean isPublicPicture(String asset) {
        return read(PUBLIC, session -> {
            Query query = session.getWorkspace()
                    .getQueryManager()
                    .createQuery("SELECT * FROM [mgnl:contentNode] WHERE [asset] = $asset", Query.JCR_SQL2);
            query.bindValue("asset", session.getValueFactory().createValue(asset));
            query.setLimit(1);
            return query.execute().getNodes().hasNext();
        });
    }

    /** Whether another article already has that address. */
    public boolean isTaken(String section, String slug, Optional<String> exceptUuid) {
        return read(ARTICLES, session -> {
            Optional<Node> node = byAddress(session, section, slug);
            return node.isPresent()
                    && exceptUuid.filter(node.get().getIdentifier()::equals).isEmpty();
        });
    }

    /** Adds an article and answers its identifier. */
    public String create(MagazineArticle article, String by) {
        return write(session -> {
            Node node = session.getRootNode().addNode(freeName(session, article.slug()), "mgnl:content");
            node.setProperty("mgnl:created", ArticleNodes.calendar(clock.instant()));
            node.setProperty("mgnl:createdBy", by);
            ArticleNodes.write(article, node);
            touch(node, by);
            return node.getIdentifier();
        });
    }

    /** Adds a video to an article. */
    public void film(String uuid, ArticleVideo video) {
        write(session -> {
            Node node = session.getNodeByIdentifier(uuid);
            ArticleNodes.add(video, node);
            return node.getPath();
        });
    }

    /** What came of saving. */
    public sealed interface Saving {
        record Saved() implements Saving {}

        /** Somebody else saved since; nothing was changed. */
        record Overtaken(StoredArticle now) implements Saving {}
    }

    /** Saves over the state that was read at {@code basis}, and over no other. */
    public Saving save(String uuid, MagazineArticle article, Instant basis, String by) {
        return write(session -> {
            Node node = session.getNodeByIdentifier(uuid);
            StoredArticle now = stored(node);
            if (!now.changed().equals(basis)) {
                return new Saving.Overtaken(now);
            }
            ArticleNodes.write(article, node);
            touch(node, by);
            return new Saving.Saved();
        });
    }

    /**
     * Copies the article as it is to where readers see it; a first publication also sets the date that they see. The mark
     * comes last: what is marked public can be read, even when the process dies in between.
     */
    public void publish(String uuid, String by) {
        String path = write(session -> {
            Node node = session.getNodeByIdentifier(uuid);
            if (!node.hasProperty("published")) {
                node.setProperty("published", ArticleNodes.calendar(clock.instant()));
            }
            return node.getPath();
        });
        read(PUBLIC, session -> {
            session.getWorkspace().clone(ARTICLES, path, path, true);
            return path;
        });
        mark(uuid, by, true);
    }

    /** Takes the article from the readers' sight; the mark comes first, for the same reason. */
    public void unpublish(String uuid, String by) {
        mark(uuid, by, false);
        read(PUBLIC, session -> {
            Optional<Node> node = node(session, uuid);
            if (node.isPresent()) {
                node.get().remove();
                session.save();
            }
            return node.isPresent();
        });
    }

    private void mark(String uuid, String by, boolean active) {
        write(session -> {
            Node node = session.getNodeByIdentifier(uuid);
            node.setProperty("mgnl:lastActivated", ArticleNodes.calendar(clock.instant()));
            node.setProperty("mgnl:lastActivatedBy", by);
            node.setProperty("mgnl:activationStatus", active);
            return node;
        });
    }

    /** The slug, numbered where another section has the same: a public copy stands under the same path. */
    private static String freeName(Session session, String slug) throws RepositoryException {
        String name = slug;
        for (int number = 2; session.getRootNode().hasNode(name); number++) {
            name = slug + "-" + number;
        }
        return name;
    }

    /** Milliseconds are all that the repository keeps. */
    private void touch(Node node, String by) throws RepositoryException {
        node.setProperty("mgnl:lastModified", ArticleNodes.calendar(clock.instant()));
        node.setProperty("mgnl:lastModifiedBy", by);
    }

    private static StoredArticle stored(Node node) throws RepositoryException {
        return new StoredArticle(
                node.getIdentifier(),
                ArticleNodes.read(node),
                JcrSources.status(node),
                node.getProperty("mgnl:lastModified").getDate().toInstant(),
                ArticleNodes.get(node, "mgnl:lastModifiedBy"));
    }

    private static Optional<Node> node(Session session, String uuid) throws RepositoryException {
        try {
            return Optional.of(session.getNodeByIdentifier(uuid));
        } catch (ItemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Optional<Node> byAddress(Session session, String section, String slug) throws RepositoryException {
        NodeIterator nodes = session.getRootNode().getNodes();
        while (nodes.hasNext()) {
            Node node = nodes.nextNode();
            if (ArticleNodes.get(node, "slug").equals(slug)
                    && ArticleNodes.get(node, "section").equals(section)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    private <T> T read(String workspace, SessionSource.Work<T> work) {
        try {
            return repository.read(workspace, work);
        } catch (RepositoryException e) {
            throw new IllegalStateException("workspace " + workspace + " does not answer", e);
        }
    }

    private <T> T write(SessionSource.Work<T> work) {
        try {
            return repository.write(ARTICLES, work);
        } catch (RepositoryException e) {
            throw new IllegalStateException("workspace " + ARTICLES + " does not save", e);
        }
    }
}
