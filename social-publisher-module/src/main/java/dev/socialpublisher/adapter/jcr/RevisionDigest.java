package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.ArticleRevision;
import dev.socialpublisher.media.Bytes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The revision of what was read: SHA-256 over names and values, ordered by name, each preceded by its length so that no
 * two contents read the same. Mutable while an article is read.
 */
final class RevisionDigest {
    private final Map<String, List<String>> values = new TreeMap<>();

    String add(String name, String value) {
        add(name, List.of(value));
        return value;
    }

    Optional<String> add(String name, Optional<String> value) {
        add(name, value.stream().toList());
        return value;
    }

    List<String> add(String name, List<String> found) {
        values.put(name, List.copyOf(found));
        return found;
    }

    ArticleRevision revision() {
        StringBuilder canonical = new StringBuilder();
        values.forEach((name, found) -> {
            canonical.append(name).append('\n').append(found.size()).append('\n');
            found.forEach(value ->
                    canonical.append(value.length()).append(':').append(value).append('\n'));
        });
        return new ArticleRevision(Bytes.utf8(canonical.toString()).sha256());
    }
}
