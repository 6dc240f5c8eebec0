package dev.socialpublisher.devhost.api.refused;

import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.magazine.ArticlePicture;
import dev.socialpublisher.devhost.magazine.ArticleText;
import dev.socialpublisher.devhost.magazine.Articles;
import dev.socialpublisher.devhost.magazine.MagazineArticle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Articles that lack what a post needs; each call adds one and answers its identifier. */
final class OddArticles {
    private static final ArticleText TEXT = new ArticleText(
            "La laisse de mer, refuge des insectes",
            "Chaque marée dépose sur le sable de quoi nourrir les oiseaux.",
            "<p>Chaque marée dépose sur le sable de quoi nourrir les oiseaux de la côte.</p>",
            List.of("littoral"));

    private final Articles articles;

    OddArticles(ApiHost host) {
        articles = new Articles(host.repository(), Clock.systemUTC());
    }

    String withoutSection() {
        return created("", List.of());
    }

    /** @param picture a reference, as {@code jcr:} and the asset's identifier */
    String withPictureUntil(String picture, LocalDate lastDay) {
        String asset = picture.substring("jcr:".length());
        return created(
                "littoral",
                List.of(new ArticlePicture(
                        asset, Map.of(Locale.FRENCH, "La plage"), "Photo : Rivages", Optional.of(lastDay))));
    }

    private String created(String section, List<ArticlePicture> pictures) {
        return articles.create(
                new MagazineArticle(
                        "laisse-" + UUID.randomUUID(),
                        section,
                        "Ana Ruiz",
                        Map.of(Locale.FRENCH, TEXT),
                        pictures,
                        Optional.empty()),
                "api");
    }
}
