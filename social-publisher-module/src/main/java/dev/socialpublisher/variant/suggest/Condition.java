package dev.socialpublisher.variant.suggest;

import dev.socialpublisher.text.Words;
import dev.socialpublisher.variant.Objective;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a rule speaks: where everything that it asks is so. What it leaves empty it does not ask.
 *
 * @param topics sections or tags, of which the article has one; case, accents and punctuation do not count
 * @param linksTo hosts, to one of which the text links
 * @param languages of the article, without country
 * @param objectives one of which the post has
 */
public record Condition(
        Bounds pictures,
        Bounds portraits,
        Bounds words,
        List<String> topics,
        Set<String> linksTo,
        Set<String> languages,
        Set<Objective> objectives,
        Bounds videos) {
    public static final Condition ALWAYS =
            new Condition(Bounds.ANY, Bounds.ANY, Bounds.ANY, List.of(), Set.of(), Set.of(), Set.of(), Bounds.ANY);

    public Condition {
        topics = List.copyOf(topics);
        linksTo = Set.copyOf(linksTo);
        languages = Set.copyOf(languages);
        objectives = Set.copyOf(objectives);
    }

    boolean holds(ArticleTraits article, Optional<Objective> objective) {
        return pictures.hold(article.pictures())
                && portraits.hold(article.portraits())
                && videos.hold(article.videos())
                && words.hold(article.words())
                && (topics.isEmpty() || topicOf(article).isPresent())
                && (linksTo.isEmpty() || linksTo.stream().anyMatch(article.hosts()::contains))
                && (languages.isEmpty() || languages.contains(article.language().getLanguage()))
                && (objectives.isEmpty()
                        || objective.filter(objectives::contains).isPresent());
    }

    /** The first of the article's topics that is asked for, as the rule writes it: a section's key is no word to show. */
    Optional<String> topicOf(ArticleTraits article) {
        return article.topics().stream()
                .flatMap(topic -> topics.stream().filter(asked -> same(asked, topic)))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return Words.slug(one).equals(Words.slug(other));
    }
}
