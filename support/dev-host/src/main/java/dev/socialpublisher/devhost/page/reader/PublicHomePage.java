package dev.socialpublisher.devhost.page.reader;

import dev.socialpublisher.devhost.magazine.ArticleText;
import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.devhost.magazine.MagazineArticle;
import dev.socialpublisher.devhost.page.Html;
import dev.socialpublisher.devhost.page.Words;
import java.util.List;
import java.util.Locale;

/** The magazine's front page in one language, newest first. */
public final class PublicHomePage {
    private PublicHomePage() {}

    public static Html show(Magazine magazine, List<MagazineArticle> articles, Locale language) {
        List<Html> entries = articles.stream()
                .filter(article -> article.exists(language))
                .map(article -> entry(magazine, article, language))
                .toList();
        Words words = Words.in(language);
        return PublicLayout.document(
                magazine,
                language,
                words.get("public.home"),
                Html.EMPTY,
                Html.of("<h1 class=\"visually-hidden\">{}</h1>{}", words.get("public.home"), Html.join(entries)));
    }

    private static Html entry(Magazine magazine, MagazineArticle article, Locale language) {
        ArticleText text = article.in(language);
        return Html.of(
                """
                <article class="entry">
                  <p class="kicker">{}</p>
                  <h2><a href="{}">{}</a></h2>
                  <p>{}</p>
                </article>""",
                magazine.sectionName(article.section(), language),
                article.path(language),
                text.title(),
                text.lead());
    }
}
