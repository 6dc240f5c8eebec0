package dev.socialpublisher.tone;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.tone.text.CheckedVariant;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantPart;
import java.util.Optional;

/**
 * All that a rule may look at.
 *
 * @param article absent for posts without one
 */
public record CheckContext(
        CheckedVariant checked, NetworkProfile profile, Optional<Article> article, Occasion occasion) {
    public static CheckContext of(
            Variant variant, NetworkProfile profile, Optional<Article> article, Occasion occasion) {
        return new CheckContext(CheckedVariant.of(variant), profile, article, occasion);
    }

    /** The same, the variant prepared otherwise. */
    CheckContext with(CheckedVariant prepared) {
        return new CheckContext(prepared, profile, article, occasion);
    }

    public Variant variant() {
        return checked.variant();
    }

    /** Of the magazine, where the article says so. */
    public Optional<String> section() {
        return article.flatMap(Article::section);
    }

    /** A part as rules see it; its text is empty where the variant lacks the part. */
    public CheckedText text(VariantPart part) {
        return checked.text(part);
    }
}
