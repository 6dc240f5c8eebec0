package dev.socialpublisher.devhost.page;

import dev.socialpublisher.devhost.magazine.ArticlePicture;
import dev.socialpublisher.devhost.magazine.ArticleText;
import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.devhost.magazine.MagazineArticle;
import dev.socialpublisher.devhost.magazine.StoredArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The form's fields as they are typed, right or wrong, in one language of an article.
 *
 * @param basis milliseconds of the state that was opened; empty for a new article
 */
public record ArticleForm(
        Locale language, Text text, Placing placing, List<Picture> pictures, Picture added, String basis) {
    public ArticleForm {
        pictures = List.copyOf(pictures);
    }

    /** Words of one language; {@code tags} separated by commas. */
    public record Text(String title, String lead, String body, String tags) {}

    /** What all languages share. */
    public record Placing(String author, String section, String slug, boolean noSocial) {}

    /**
     * A picture's fields.
     *
     * @param asset empty for the one that is being added
     * @param until a day as the browser sends it, empty for none
     */
    public record Picture(String asset, String alt, String credit, String until, boolean removed) {
        static final Picture NONE = new Picture("", "", "", "", false);
    }

    public static ArticleForm empty(Magazine magazine, Locale language, String author) {
        return new ArticleForm(
                language,
                new Text("", "", "", ""),
                new Placing(author, magazine.sections().get(0).slug(), "", false),
                List.of(),
                Picture.NONE,
                "");
    }

    public static ArticleForm of(StoredArticle stored, Locale language) {
        MagazineArticle article = stored.article();
        ArticleText text = article.in(language);
        return new ArticleForm(
                language,
                new Text(text.title(), text.lead(), text.body(), String.join(", ", text.tags())),
                new Placing(article.author(), article.section(), article.slug(), article.noSocial()),
                article.pictures().stream()
                        .map(picture -> picture(picture, language))
                        .toList(),
                Picture.NONE,
                Long.toString(stored.changed().toEpochMilli()));
    }

    private static Picture picture(ArticlePicture picture, Locale language) {
        return new Picture(
                picture.asset(),
                picture.altIn(language),
                picture.credit(),
                picture.socialUseUntil().map(LocalDate::toString).orElse(""),
                false);
    }
}
