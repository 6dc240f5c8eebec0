package dev.socialpublisher.variant.digest;

import dev.socialpublisher.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an article's author tells, with the words that each sentence is about: read once for all who weigh it. */
record KeyedArticle(Locale locale, Optional<Keyed> title, List<Keyed> lead, List<Keyed> body) {
    /** {@code keys} as {@link Words#keys} has them. */
    record Keyed(Statement statement, Set<String> keys) {}

    KeyedArticle {
        lead = List.copyOf(lead);
        body = List.copyOf(body);
    }

    static KeyedArticle of(ArticleDigest digest) {
        Locale locale = digest.locale();
        return new KeyedArticle(
                locale,
                digest.title().map(it -> keyed(it, locale)),
                digest.lead().stream().map(it -> keyed(it, locale)).toList(),
                digest.paragraphs().stream()
                        .flatMap(List::stream)
                        .map(it -> keyed(it, locale))
                        .toList());
    }

    private static Keyed keyed(Statement statement, Locale locale) {
        return new Keyed(statement, Words.keys(statement.text(), locale));
    }
}
