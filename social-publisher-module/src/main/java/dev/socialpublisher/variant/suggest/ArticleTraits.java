package dev.socialpublisher.variant.suggest;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.TextLink;
import dev.socialpublisher.text.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What conditions ask of an article.
 *
 * @param pictures how many there are
 * @param videos how many there are
 * @param portraits how many of the pictures are higher than wide
 * @param words of lead and body
 * @param topics section and tags as their author wrote them
 * @param hosts that its text links to, in lower case, without {@code www.}
 */
public record ArticleTraits(
        Locale language, int pictures, int portraits, int words, List<String> topics, Set<String> hosts, int videos) {
    public ArticleTraits {
        topics = List.copyOf(topics);
        hosts = Set.copyOf(hosts);
    }

    /** {@code portraits} are counted by who can open pictures. */
    public static ArticleTraits of(Article article, int portraits) {
        return new ArticleTraits(
                article.ref().key().locale(),
                article.images().size(),
                portraits,
                words(article),
                Stream.concat(article.section().stream(), article.tags().stream())
                        .toList(),
                hosts(article.body()),
                article.videos().size());
    }

    private static int words(Article article) {
        return Stream.concat(Stream.of(article.lead()), article.body().stream().map(Block::text))
                .mapToInt(text -> Words.spans(text).size())
                .sum();
    }

    private static Set<String> hosts(List<Block> body) {
        return body.stream()
                .flatMap(block -> block.links().stream())
                .map(TextLink::target)
                .flatMap(target -> host(target).stream())
                .collect(Collectors.toSet());
    }

    /** Empty where the author wrote no whole address: such a link leads nowhere else. */
    private static Optional<String> host(String target) {
        try {
            return Optional.ofNullable(new URI(target.strip()).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
