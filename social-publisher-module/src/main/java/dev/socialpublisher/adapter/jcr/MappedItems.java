package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.article.ArticleMapping.Languages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * The mappings in force, asked at each call. A node belongs to the site whose root is nearest above it; where several sites
 * begin at the same root, each may read it by its own mapping.
 */
record MappedItems(Supplier<List<ArticleMapping>> mappings, SiteLanguages sites) {
    /**
     * A node and the mapping that takes it for an article, in the languages of its site.
     *
     * @param siteSpeaks whether the languages are the site's own, and not the mapping's
     */
    record Item(Node node, ArticleMapping mapping, boolean siteSpeaks) {}

    boolean reads(String workspace) {
        return of(workspace).findAny().isPresent();
    }

    /** The names of all sites that have items in a workspace. */
    Set<String> sitesIn(String workspace) {
        return of(workspace).map(mapping -> mapping.items().site()).collect(Collectors.toSet());
    }

    /** The node as that site reads it; empty where it is none of its items. */
    Optional<Item> item(Node node, String workspace, String site) throws RepositoryException {
        return claims(node, workspace).stream()
                .filter(mapping -> mapping.items().site().equals(site))
                .findFirst()
                .map(mapping -> item(node, mapping));
    }

    /** Of those that claim the node alike the likely one, else the first; the likely one too where none does. */
    String siteOf(Node node, String workspace, String likely) throws RepositoryException {
        List<String> claiming = claims(node, workspace).stream()
                .map(mapping -> mapping.items().site())
                .toList();
        return claiming.isEmpty() || claiming.contains(likely) ? likely : claiming.get(0);
    }

    private Item item(Node node, ArticleMapping mapping) {
        Optional<Languages> own = sites.of(node);
        return new Item(node, own.map(mapping::withLanguages).orElse(mapping), own.isPresent());
    }

    /** Those of the sites around the node that take it, in the order in which they are asked. */
    private List<ArticleMapping> claims(Node node, String workspace) throws RepositoryException {
        String path = node.getPath();
        List<ArticleMapping> around =
                of(workspace).filter(mapping -> mapping.items().covers(path)).toList();
        int nearest = around.stream().mapToInt(MappedItems::depth).max().orElse(0);
        Set<String> here = around.stream()
                .filter(mapping -> depth(mapping) == nearest)
                .map(mapping -> mapping.items().site())
                .collect(Collectors.toSet());
        List<ArticleMapping> takers = new ArrayList<>();
        for (ArticleMapping mapping : around) {
            if (here.contains(mapping.items().site()) && takes(mapping.items(), node)) {
                takers.add(mapping);
            }
        }
        takers.sort(Comparator.comparingInt(MappedItems::depth)
                .reversed()
                .thenComparing(mapping -> mapping.items().templates().isEmpty()));
        return takers;
    }

    private Stream<ArticleMapping> of(String workspace) {
        return mappings.get().stream()
                .filter(mapping -> mapping.items().workspace().equals(workspace));
    }

    /** All of these are roots above one node, so that the longer is the nearer. */
    private static int depth(ArticleMapping mapping) {
        return mapping.items().root().length();
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
