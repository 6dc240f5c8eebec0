package dev.socialpublisher.devhost.page;

import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.devhost.magazine.StoredArticle;
import dev.socialpublisher.devhost.page.ArticlePage.Sheet;
import java.util.List;
import java.util.Optional;

/** The form with an article's content; read-only for who may not edit. */
final class ArticleFormView {
    private ArticleFormView() {}

    static Html show(Frame frame, Sheet sheet) {
        Fields fields = new Fields(frame, sheet);
        ArticleForm form = sheet.form();
        String action =
                sheet.stored().map(stored -> "/articles/" + stored.uuid()).orElse("/articles");
        return Html.of(
                """
                {}{}
                <form method="post" action="{}" enctype="multipart/form-data" class="article-form" data-guard>
                  <input type="hidden" name="in" value="{}"><input type="hidden" name="basis" value="{}">
                  <fieldset class="plain"{}>
                  <div class="columns">
                    <div class="card stack">{}{}{}{}</div>
                    <div class="stack">
                      <div class="card stack">{}</div>
                      <div class="card stack">{}{}{}{}</div>
                    </div>
                  </div>
                  {}
                  </fieldset>
                </form>""",
                done(frame, sheet),
                summary(frame, sheet),
                action,
                form.language(),
                form.basis(),
                Html.when(!frame.mayEdit(), " disabled"),
                fields.input("title", "form.title", form.text().title(), " required maxlength=\"300\""),
                fields.area("lead", "form.lead", form.text().lead(), 3),
                RichTextField.show(frame, sheet),
                fields.input("tags", "form.tags", form.text().tags(), ""),
                buttons(frame, sheet),
                fields.input("author", "form.author", form.placing().author(), " maxlength=\"200\""),
                section(frame, sheet),
                fields.input("slug", "form.slug", form.placing().slug(), " maxlength=\"100\" spellcheck=\"false\""),
                fields.box("noSocial", "form.no-social", form.placing().noSocial()),
                PictureFields.show(frame, sheet, fields));
    }

    private static Html done(Frame frame, Sheet sheet) {
        return Html.when(
                !sheet.done().isEmpty(),
                "<p class=\"notice ok\" role=\"status\">{}</p>",
                sheet.done().isEmpty() ? "" : frame.say(sheet.done()));
    }

    private static Html summary(Frame frame, Sheet sheet) {
        List<Html> items = sheet.problems().stream()
                .map(problem -> problem.field().isEmpty()
                        ? Html.of("<li>{}</li>", problem.message())
                        : Html.of("<li><a href=\"#{}\">{}</a></li>", problem.field(), problem.message()))
                .toList();
        return Html.when(
                !items.isEmpty(),
                "<div class=\"notice error\" role=\"alert\" tabindex=\"-1\" data-focus><strong>{}</strong><ul>{}</ul></div>",
                frame.say("form.problems"),
                Html.join(items));
    }

    private static Html section(Frame frame, Sheet sheet) {
        List<Html> options = sheet.magazine().sections().stream()
                .map(section -> Html.of(
                        "<option value=\"{}\"{}>{}</option>",
                        section.slug(),
                        Html.when(section.slug().equals(sheet.form().placing().section()), " selected"),
                        section.title().getOrDefault(frame.language(), section.slug())))
                .toList();
        return Html.of(
                "<div class=\"field\"><label for=\"section\">{}</label><select id=\"section\" name=\"section\">{}</select></div>",
                frame.say("form.section"),
                Html.join(options));
    }

    private static Html buttons(Frame frame, Sheet sheet) {
        boolean isPublic =
                sheet.stored().filter(stored -> stored.status().isPublic()).isPresent();
        return Html.of(
                """
                <h2>{}</h2>
                <p class="hint">{}</p>
                <button class="primary wide" name="do" value="save">{}</button>
                <button class="wide" name="do" value="publish">{}</button>
                {}""",
                frame.say("form.publication"),
                frame.say("form.publication." + publicState(sheet)),
                frame.say("form.save"),
                frame.say(isPublic ? "form.republish" : "form.publish"),
                Html.when(
                        isPublic,
                        "<button class=\"wide danger\" name=\"do\" value=\"unpublish\">{}</button>",
                        frame.say("form.unpublish")));
    }

    private static String publicState(Sheet sheet) {
        Optional<StoredArticle> seen =
                sheet.stored().filter(stored -> stored.status().isPublic());
        if (seen.isEmpty()) {
            return "none";
        }
        if (!seen.get().article().exists(sheet.form().language())) {
            return "no-version";
        }
        return seen.get().status() == PublicationStatus.PUBLISHED ? "in-step" : "behind";
    }
}
