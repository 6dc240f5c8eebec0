package dev.socialpublisher.devhost.magazine;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that one article holds, in all languages.
 *
 * @param slug last part of its public address; unique within its section
 * @param pictures the main one first
 * @param published the date that readers see
 * @param noSocial whether it must stay off networks
 */
public record MagazineArticle(
        String slug,
        String section,
        String author,
        Map<Locale, ArticleText> texts,
        List<ArticlePicture> pictures,
        Optional<Instant> published,
        boolean noSocial) {
    public MagazineArticle {
        texts = Map.copyOf(texts);
        pictures = List.copyOf(pictures);
    }

    /** One that may go to networks. */
    public MagazineArticle(
            String slug,
            String section,
            String author,
            Map<Locale, ArticleText> texts,
            List<ArticlePicture> pictures,
            Optional<Instant> published) {
        this(slug, section, author, texts, pictures, published, false);
    }

    public ArticleText in(Locale language) {
        return texts.getOrDefault(language, ArticleText.NONE);
    }

    public boolean exists(Locale language) {
        return !in(language).isEmpty();
    }

    /** Where readers find a language of it, below the magazine's public base. */
    public String path(Locale language) {
        return "/" + language + "/" + section + "/" + slug;
    }

    public List<Locale> languages() {
        return Magazine.LANGUAGES.stream().filter(this::exists).toList();
    }
}
