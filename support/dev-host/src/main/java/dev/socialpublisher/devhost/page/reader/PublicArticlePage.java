package dev.socialpublisher.devhost.page.reader;

import dev.socialpublisher.article.share.MetaTag;
import dev.socialpublisher.article.share.MetaTags;
import dev.socialpublisher.article.share.PageMeta;
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

    public static Html show(Magazine magazine, MagazineArticle article, Locale language, Optional<PageMeta> meta) {
        ArticleText text = article.in(language);
        return PublicLayout.document(
                magazine,
                language,
                text.title(),
                meta.map(PublicArticlePage::tags).orElse(Html.EMPTY),
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

    private static Html tags(PageMeta meta) {
        List<Html> tags = new ArrayList<>();
        meta.url().ifPresent(url -> tags.add(Html.of("<link rel=\"canonical\" href=\"{}\">", url)));
        meta.alternates()
                .forEach(other -> tags.add(Html.of(
                        "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">", other.language(), other.url())));
        MetaTags.of(meta).forEach(tag -> tags.add(tag(tag)));
        return Html.join(tags);
    }

    private static Html tag(MetaTag tag) {
        return switch (tag.attribute()) {
            case PROPERTY -> Html.of("<meta property=\"{}\" content=\"{}\">", tag.key(), tag.content());
            case NAME -> Html.of("<meta name=\"{}\" content=\"{}\">", tag.key(), tag.content());
        };
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
}
