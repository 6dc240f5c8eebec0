package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.ArticleMapping;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** The mappings in force, asked at each call. */
record MappedItems(Supplier<List<ArticleMapping>> mappings) {
    /** A node and the mapping that takes it for an article. */
    record Item(Node node, ArticleMapping mapping) {}

    /**
     * Those for a place and a language, in the order in which they are asked: first those that name a template. A workspace
     * that no mapping of the site reads belongs to the site whose mappings read it.
     */
    List<ArticleMapping> mappings(String site, String workspace, Locale language) {
        List<ArticleMapping> all = mappings.get().stream()
                .filter(mapping -> mapping.items().workspace().equals(workspace))
                .toList();
        String owner = all.stream()
                .map(mapping -> mapping.items().site())
                .reduce((first, next) -> next.equals(site) ? next : first)
                .orElse(site);
        return all.stream()
                .filter(mapping -> mapping.items().site().equals(owner))
                .filter(mapping -> mapping.languages().suffix(language).isPresent())
                .sorted(Comparator.comparing(
                        mapping -> mapping.items().templates().isEmpty()))
                .toList();
    }

    /** The node by the first mapping that takes it. */
    static Optional<Item> item(Optional<Node> node, List<ArticleMapping> mappings) throws RepositoryException {
        if (node.isPresent()) {
            for (ArticleMapping mapping : mappings) {
                if (takes(mapping.items(), node.get())) {
                    return Optional.of(new Item(node.get(), mapping));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean takes(ArticleMapping.Items items, Node node) throws RepositoryException {
        Optional<String> template = new NodeProperties(node).text("mgnl:template");
        if (!items.templates().isEmpty() && !items.templates().contains(template.orElse(""))) {
            return false;
        }
        for (String type : items.nodeTypes()) {
            if (node.isNodeType(type)) {
                return true;
            }
        }
        return false;
    }
}
