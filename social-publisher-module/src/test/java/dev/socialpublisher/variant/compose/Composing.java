package dev.socialpublisher.variant.compose;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.variant.Candidate;
import dev.socialpublisher.variant.CandidateKind;
import dev.socialpublisher.variant.ComposeSettings;
import java.util.List;
import java.util.Locale;

/** Composes for X, with room for three candidates of 200 characters. */
final class Composing {
    static final String KEY =
            "La commune démonte une rue entière et reconstruit la moitié des maisons sur la colline du Moulin-Blanc.";

    private Composing() {}

    static List<Candidate> compose(Article article, CandidateKind... kinds) {
        return compose(article, Networks.FREE, kinds);
    }

    static List<Candidate> compose(Article article, ComposeSettings settings, CandidateKind... kinds) {
        return VariantComposer.compose(article, Networks.X, Networks.recipe(Networks.X, 200, 3, kinds), settings);
    }

    static List<String> texts(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.variant().text()).toList();
    }

    static Articles french() {
        return Articles.in(Locale.FRENCH);
    }
}
