package dev.socialpublisher.devhost.page.reader;

import dev.socialpublisher.devhost.magazine.ArticlePicture;
import dev.socialpublisher.devhost.magazine.ArticleText;
import dev.socialpublisher.devhost.magazine.BodyHtml;
import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.devhost.magazine.MagazineArticle;
import dev.socialpublisher.devhost.page.Html;
import dev.socialpublisher.devhost.page.Times;
import dev.socialpublisher.devhost.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An article as readers and the networks' crawlers see it. */
public final class PublicArticlePage {
    private PublicArticlePage() {}

    public static Html show(Magazine magazine, MagazineArticle article, Locale language) {
        ArticleText text = article.in(language);
        return PublicLayout.document(
                magazine,
                language,
                text.title(),
                tags(magazine, article, language),
                Html.of(
                        """
                        <article class="story">
                          <p class="kicker">{}</p>
                          <h1>{}</h1>
                          <p class="standfirst">{}</p>
                          <p class="byline">{}{}</p>
                          {}
                          <div class="body">{}</div>
                          {}
                          {}
                        </article>
                        {}""",
                        magazine.sectionName(article.section(), language),
                        text.title(),
                        text.lead(),
                        article.author(),
                        article.published()
                                .map(date -> Html.of(" · {}", Times.day(date, magazine.zone(), language)))
                                .orElse(Html.EMPTY),
                        figures(article.pictures().stream().limit(1).toList(), language),
                        new Html(BodyHtml.sanitise(text.body())),
                        figures(article.pictures().stream().skip(1).toList(), language),
                        keywords(text),
                        otherLanguages(article, language)));
    }

    private static Html tags(Magazine magazine, MagazineArticle article, Locale language) {
        ArticleText text = article.in(language);
        String url = Magazine.PUBLIC_BASE + article.path(language);
        List<Html> tags = new ArrayList<>();
        tags.add(Html.of("<link rel=\"canonical\" href=\"{}\">", url));
        article.languages()
                .forEach(other -> tags.add(Html.of(
                        "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">",
                        other,
                        Magazine.PUBLIC_BASE + article.path(other))));
        tags.add(Html.of("<meta name=\"description\" content=\"{}\">", text.lead()));
        tags.add(property("og:type", "article"));
        tags.add(property("og:site_name", magazine.name()));
        tags.add(property("og:locale", language.equals(Locale.FRENCH) ? "fr_FR" : "en_GB"));
        tags.add(property("og:url", url));
        tags.add(property("og:title", text.title()));
        tags.add(property("og:description", text.lead()));
        article.published().ifPresent(date -> tags.add(property("article:published_time", date.toString())));
        tags.add(property("article:section", magazine.sectionName(article.section(), language)));
        text.tags().forEach(tag -> tags.add(property("article:tag", tag)));
        Optional<ArticlePicture> main = article.pictures().stream().findFirst();
        tags.add(name("twitter:card", main.isPresent() ? "summary_large_image" : "summary"));
        tags.add(name("twitter:title", text.title()));
        tags.add(name("twitter:description", text.lead()));
        main.ifPresent(picture -> {
            tags.add(property("og:image", Magazine.PUBLIC_BASE + picture(picture)));
            tags.add(property("og:image:alt", picture.altIn(language)));
            tags.add(name("twitter:image", Magazine.PUBLIC_BASE + picture(picture)));
            tags.add(name("twitter:image:alt", picture.altIn(language)));
        });
        return Html.join(tags);
    }

    static String picture(ArticlePicture picture) {
        return "/media/" + picture.asset();
    }

    private static Html figures(List<ArticlePicture> pictures, Locale language) {
        return Html.join(pictures.stream()
                .map(picture -> Html.of(
                        "<figure><img src=\"{}\" alt=\"{}\">{}</figure>",
                        picture(picture),
                        picture.altIn(language),
                        Html.when(!picture.credit().isBlank(), "<figcaption>{}</figcaption>", picture.credit())))
                .toList());
    }

    private static Html keywords(ArticleText text) {
        List<Html> items =
                text.tags().stream().map(tag -> Html.of("<li>{}</li>", tag)).toList();
        return Html.when(!items.isEmpty(), "<ul class=\"keywords\">{}</ul>", Html.join(items));
    }

    private static Html otherLanguages(MagazineArticle article, Locale language) {
        return Html.join(article.languages().stream()
                .filter(other -> !other.equals(language))
                .map(other -> Html.of(
                        "<p class=\"other-language\"><a href=\"{}\" hreflang=\"{}\" lang=\"{}\">{}</a></p>",
                        article.path(other),
                        other,
                        other,
                        Words.in(other).get("public.read-here")))
                .toList());
    }

    private static Html property(String property, String content) {
        return Html.of("<meta property=\"{}\" content=\"{}\">", property, content);
    }

    private static Html name(String name, String content) {
        return Html.of("<meta name=\"{}\" content=\"{}\">", name, content);
    }
}
