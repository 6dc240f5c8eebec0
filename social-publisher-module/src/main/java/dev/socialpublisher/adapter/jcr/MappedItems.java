package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.ArticleMapping;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** The mappings in force, asked at each call. */
record MappedItems(Supplier<List<ArticleMapping>> mappings) {
    Optional<ArticleMapping> mapping(String site, String workspace, Locale language) {
        return mappings.get().stream()
                .filter(mapping -> mapping.workspace().equals(workspace))
                .filter(mapping -> mapping.site().equals(site))
                .filter(mapping -> mapping.languages().suffix(language).isPresent())
                .findFirst();
    }

    /** The node, where the mapping takes it for an article. */
    static Optional<Node> item(Optional<Node> node, ArticleMapping mapping) throws RepositoryException {
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
