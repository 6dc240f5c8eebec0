package dev.socialpublisher.article;

import java.util.List;
import java.util.Optional;

/** The article mappings in force; may change between two calls when a file is edited. Any thread. */
public interface MappingSource {
    /** The mapping of a workspace; empty where its items are no articles. */
    Optional<ArticleMapping> find(String workspace);

    /** All, ordered by workspace; at most one each. */
    List<ArticleMapping> all();
}
