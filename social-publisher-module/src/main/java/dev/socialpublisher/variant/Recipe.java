package dev.socialpublisher.variant;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an article becomes on a network, as data.
 *
 * @param kinds which candidates to try, best first
 * @param targetLength preferred length of the words in graphemes; the limit stays the profile's
 * @param maxHashtags the network's habit, within the profile's limit
 * @param followUp whether a short opening is followed by a second sentence where it fits
 * @param credit where the name of the picture's author stands, when a picture goes with the post
 * @param byline whether the author is named by their handle, where they have one on the network
 * @param warnings by topic, the first that applies counts; only where the network has content warnings
 */
public record Recipe(
        NetworkId network,
        List<CandidateKind> kinds,
        int targetLength,
        int maxHashtags,
        boolean followUp,
        CreditPlace credit,
        List<TopicWarning> warnings,
        boolean byline) {
    /** Where readers find who made the picture. */
    public enum CreditPlace {
        /** Kept with the picture here; the network does not show it. */
        NOWHERE,
        /** In a line of its own below the words. */
        TEXT
    }

    public Recipe {
        kinds = List.copyOf(kinds);
        warnings = List.copyOf(warnings);
    }

    /** Without a line for the author. */
    public Recipe(
            NetworkId network,
            List<CandidateKind> kinds,
            int targetLength,
            int maxHashtags,
            boolean followUp,
            CreditPlace credit,
            List<TopicWarning> warnings) {
        this(network, kinds, targetLength, maxHashtags, followUp, credit, warnings, false);
    }

    /** Without credit and warnings. */
    public Recipe(NetworkId network, List<CandidateKind> kinds, int targetLength, int maxHashtags, boolean followUp) {
        this(network, kinds, targetLength, maxHashtags, followUp, CreditPlace.NOWHERE, List.of());
    }

    /** Of the first topic in their order that the article has. */
    public Optional<String> warning(Article article) {
        return warnings.stream()
                .filter(warning -> warning.isOf(article))
                .map(warning -> warning.words().in(article.ref().key().locale()))
                .findFirst();
    }

    /**
     * What a post is folded away behind where its article has a topic.
     *
     * @param topics sections or tags; case, accents and punctuation do not count
     */
    public record TopicWarning(List<String> topics, Wording words) {
        public TopicWarning {
            topics = List.copyOf(topics);
        }

        private boolean isOf(Article article) {
            return Stream.concat(article.section().stream(), article.tags().stream())
                    .map(Words::slug)
                    .anyMatch(topics.stream().map(Words::slug).toList()::contains);
        }
    }
}
