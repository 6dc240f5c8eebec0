package dev.socialpublisher.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where readers find the article, or why that cannot be said.
 *
 * @param template as the mapping gives it, with {@code {section}}, {@code {slug}}, {@code {lang}} and the like
 * @param unresolved names of the template's parts that the article does not fill; non-empty blocks submission
 */
public record PublicAddress(String template, Optional<URI> url, List<String> unresolved) {
    /** For notes, which have no page of their own. */
    public static final PublicAddress NONE = new PublicAddress("", Optional.empty(), List.of());

    public PublicAddress {
        unresolved = List.copyOf(unresolved);
    }
}
