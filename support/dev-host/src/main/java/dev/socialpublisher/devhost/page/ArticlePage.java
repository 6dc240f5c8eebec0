package dev.socialpublisher.devhost.page;

import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.devhost.magazine.StoredArticle;
import dev.socialpublisher.devhost.page.Layout.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One article: its content and, beside it, its Social tab. */
public final class ArticlePage {
    private ArticlePage() {}

    /**
     * What is shown.
     *
     * @param stored empty for a new article, which has no Social tab yet
     * @param done what was just done, as a key of words; empty for nothing
     */
    public record Sheet(
            Magazine magazine,
            Optional<StoredArticle> stored,
            ArticleForm form,
            List<Problem> problems,
            String done,
            boolean social) {
        public Sheet {
            problems = List.copyOf(problems);
        }

        Optional<String> problem(String field) {
            return problems.stream()
                    .filter(problem -> problem.field().equals(field))
                    .map(Problem::message)
                    .findFirst();
        }
    }

    public static Html show(Frame frame, Sheet sheet) {
        String title = heading(frame, sheet);
        return Layout.page(
                frame,
                Place.ARTICLES,
                title,
                Html.of(
                        """
                        <div class="article-head">
                          <p class="crumb"><a href="/articles">{}</a></p>
                          <h1{}>{}</h1>
                          {}
                        </div>
                        {}""",
                        frame.say("menu.articles"),
                        Html.when(
                                !sheet.form().text().title().isBlank(),
                                " lang=\"{}\"",
                                sheet.form().language()),
                        title,
                        sheet.stored()
                                .map(stored -> facts(frame, sheet, stored))
                                .orElse(Html.EMPTY),
                        sheet.stored()
                                .map(stored -> tabs(frame, sheet, stored))
                                .orElseGet(() -> ArticleFormView.show(frame, sheet))));
    }

    /** The title in the language of the form, else in another: an empty version is still that article's. */
    private static String heading(Frame frame, Sheet sheet) {
        String typed = sheet.form().text().title();
        if (!typed.isBlank()) {
            return typed;
        }
        return sheet.stored()
                .flatMap(stored -> stored.article().languages().stream()
                        .map(language -> stored.article().in(language).title())
                        .filter(title -> !title.isBlank())
                        .findFirst())
                .orElseGet(() -> frame.say(sheet.stored().isEmpty() ? "list.new" : "untitled"));
    }

    private static Html facts(Frame frame, Sheet sheet, StoredArticle stored) {
        return Html.of(
                """
                <div class="facts">{}
                  <span class="quiet-text">{} {}</span>
                  {}{}
                </div>""",
                Statuses.badge(frame, stored.status()),
                frame.say("article.changed", stored.changedBy()),
                Times.minute(stored.changed(), sheet.magazine().zone(), frame.language()),
                versions(frame, sheet, stored),
                Html.when(
                        stored.status().isPublic()
                                && stored.article().exists(sheet.form().language()),
                        "<a href=\"{}\">{}</a>",
                        stored.article().path(sheet.form().language()),
                        frame.say("article.see")));
    }

    private static Html versions(Frame frame, Sheet sheet, StoredArticle stored) {
        List<Html> links = Magazine.LANGUAGES.stream()
                .map(language -> Html.of(
                        "<a href=\"{}\"{}>{}{}</a>",
                        address(stored, language, sheet.social()),
                        Html.when(language.equals(sheet.form().language()), " aria-current=\"true\""),
                        frame.say("version." + language),
                        Html.when(!stored.article().exists(language), " <span>({})</span>", frame.say("version.none"))))
                .toList();
        return Html.of(
                "<nav class=\"versions\" aria-label=\"{}\">{}</nav>", frame.say("article.versions"), Html.join(links));
    }

    /** Links that work by themselves; the script turns them into tabs, so that what is typed stays. */
    private static Html tabs(Frame frame, Sheet sheet, StoredArticle stored) {
        return Html.of(
                """
                <div class="tabs" data-tabs>
                  <nav class="tab-list" aria-label="{}">
                    <a href="{}" id="tab-content" data-panel="panel-content"{}>{}</a>
                    <a href="{}" id="tab-social" data-panel="panel-social"{}>{}</a>
                  </nav>
                  <section id="panel-content" aria-labelledby="tab-content"{}>{}</section>
                  <section id="panel-social" aria-labelledby="tab-social"{}>{}</section>
                </div>""",
                frame.say("article.tabs"),
                address(stored, sheet.form().language(), false),
                Html.when(!sheet.social(), " aria-current=\"true\""),
                frame.say("tab.content"),
                address(stored, sheet.form().language(), true),
                Html.when(sheet.social(), " aria-current=\"true\""),
                frame.say("tab.social"),
                Html.when(sheet.social(), " hidden"),
                ArticleFormView.show(frame, sheet),
                Html.when(!sheet.social(), " hidden"),
                social(frame, sheet, stored));
    }

    private static Html social(Frame frame, Sheet sheet, StoredArticle stored) {
        if (!stored.article().exists(sheet.form().language())) {
            return Html.of("<p class=\"empty\">{}</p>", frame.say("article.no-version"));
        }
        return Html.of(
                """
                <p class="notice warn" data-unsaved hidden>{}</p>
                <iframe class="social" title="{}" loading="lazy" src="{}"></iframe>""",
                frame.say("article.unsaved"),
                frame.say("tab.social"),
                "/.social/ui/social-tab?workspace=rivages&uuid=" + stored.uuid() + "&lang="
                        + sheet.form().language() + "&ui=" + frame.language());
    }

    private static String address(StoredArticle stored, Locale language, boolean social) {
        return "/articles/" + stored.uuid() + "?in=" + language + (social ? "&tab=social" : "");
    }
}
