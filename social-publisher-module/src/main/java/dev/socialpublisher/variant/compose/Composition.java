package dev.socialpublisher.variant.compose;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.text.Blank;
import dev.socialpublisher.text.Typography;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.variant.Candidate;
import dev.socialpublisher.variant.ComposeSettings;
import dev.socialpublisher.variant.Recipe;
import dev.socialpublisher.variant.digest.ArticleDigest;
import dev.socialpublisher.variant.digest.Hashtags;
import dev.socialpublisher.variant.digest.Ranking;
import dev.socialpublisher.variant.digest.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article composed for one network after the other: what they share is read and set once. Says what {@link
 * VariantComposer} says. Mutable; used by one thread.
 */
public final class Composition {
    private final Article article;
    private final ArticleDigest digest;
    private final Ranking ranking;
    private final List<String> hashtags;
    /** By the words as the article has them. */
    private final Map<String, String> set = new HashMap<>();

    private final Map<ComposeSettings, Vocabulary> vocabularies = new HashMap<>();
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<Statement, Boolean> continuing = new HashMap<>();

    public Composition(Article article) {
        this.article = article;
        this.digest = ArticleDigest.of(article);
        this.ranking = new Ranking(digest);
        this.hashtags = Hashtags.of(article.tags(), digest.locale());
    }

    /** As {@link VariantComposer#compose}. */
    public List<Candidate> candidates(NetworkProfile profile, Recipe recipe, ComposeSettings settings) {
        return new VariantComposer(this, profile, recipe, settings).candidates();
    }

    Article article() {
        return article;
    }

    ArticleDigest digest() {
        return digest;
    }

    Ranking ranking() {
        return ranking;
    }

    /** All that its tags make. */
    List<String> hashtags() {
        return hashtags;
    }

    /** Words of the article with the marks and spaces of its language. */
    String set(String words) {
        return set.computeIfAbsent(words, raw -> Typography.repair(Blank.collapse(raw), digest.locale()));
    }

    /** As {@link Words#keys}, of a post's words: many stand in posts for several networks. */
    Set<String> keys(String words) {
        return keys.computeIfAbsent(words, any -> Words.keys(any, digest.locale()));
    }

    /** As {@link Ranking#continues}. */
    boolean continues(Statement next) {
        return continuing.computeIfAbsent(next, ranking::continues);
    }

    /** Networks seldom differ in their words. */
    Vocabulary vocabulary(ComposeSettings settings) {
        ComposeSettings words = new ComposeSettings(
                settings.address(), ComposeSettings.ANY_NUMBER, 0, settings.bannedWords(), settings.replacements());
        return vocabularies.computeIfAbsent(words, any -> new Vocabulary(any, digest.locale()));
    }
}
