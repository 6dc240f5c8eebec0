package dev.socialpublisher.variant.compose;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.text.Blank;
import dev.socialpublisher.text.Typography;
import dev.socialpublisher.variant.Candidate;
import dev.socialpublisher.variant.ComposeSettings;
import dev.socialpublisher.variant.Recipe;
import dev.socialpublisher.variant.digest.ArticleDigest;
import dev.socialpublisher.variant.digest.Ranking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An article composed for one network after the other: what they share is read and set once. Says what {@link
 * VariantComposer} says. Mutable; used by one thread.
 */
public final class Composition {
    private final Article article;
    private final ArticleDigest digest;
    private final Ranking ranking;
    /** By the words as the article has them. */
    private final Map<String, String> set = new HashMap<>();

    private final Map<ComposeSettings, Vocabulary> vocabularies = new HashMap<>();

    public Composition(Article article) {
        this.article = article;
        this.digest = ArticleDigest.of(article);
        this.ranking = new Ranking(digest);
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

    /** Words of the article with the marks and spaces of its language. */
    String set(String words) {
        return set.computeIfAbsent(words, raw -> Typography.repair(Blank.collapse(raw), digest.locale()));
    }

    /** Networks seldom differ in their words. */
    Vocabulary vocabulary(ComposeSettings settings) {
        ComposeSettings words = new ComposeSettings(
                settings.address(), ComposeSettings.ANY_NUMBER, 0, settings.bannedWords(), settings.replacements());
        return vocabularies.computeIfAbsent(words, any -> new Vocabulary(any, digest.locale()));
    }
}
