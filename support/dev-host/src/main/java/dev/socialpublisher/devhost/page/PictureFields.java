package dev.socialpublisher.devhost.page;

import dev.socialpublisher.devhost.page.ArticleForm.Picture;
import dev.socialpublisher.devhost.page.ArticlePage.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The pictures of an article, and one that can be added. */
final class PictureFields {
    private PictureFields() {}

    static Html show(Frame frame, Sheet sheet, Fields fields) {
        List<Html> parts = new ArrayList<>();
        List<Picture> pictures = sheet.form().pictures();
        for (int i = 0; i < pictures.size(); i++) {
            parts.add(existing(frame, fields, pictures.get(i), i));
        }
        parts.add(added(frame, fields, sheet.form().added()));
        return Html.of(
                "<section class=\"card pictures\"><h2>{}</h2>{}</section>",
                frame.say("form.pictures"),
                Html.join(parts));
    }

    private static Html existing(Frame frame, Fields fields, Picture picture, int index) {
        String asset = picture.asset();
        return Html.of(
                """
                <fieldset class="picture"><legend>{}</legend>
                  <input type="hidden" name="asset" value="{}">
                  <img src="/media/{}" alt="{}" width="240">
                  <div class="stack">{}<div class="row">{}{}</div>
                  <div class="row choices">
                    <label><input type="radio" name="main" value="{}"{}> {}</label>
                    <label><input type="checkbox" name="remove-{}"{}> {}</label>
                  </div></div>
                </fieldset>""",
                frame.say("picture.number", index + 1),
                asset,
                asset,
                picture.alt(),
                fields.area("alt-" + asset, "picture.alt", picture.alt(), 2),
                fields.input("credit-" + asset, "picture.credit", picture.credit(), " maxlength=\"300\""),
                fields.input("until-" + asset, "picture.until", picture.until(), " type=\"date\""),
                asset,
                Html.when(index == 0, " checked"),
                frame.say("picture.main"),
                asset,
                Html.when(picture.removed(), " checked"),
                frame.say("picture.remove"));
    }

    private static Html added(Frame frame, Fields fields, Picture picture) {
        return Html.of(
                """
                <fieldset class="picture new"><legend>{}</legend>
                  <div class="stack">{}{}<div class="row">{}{}</div></div>
                </fieldset>""",
                frame.say("picture.add"),
                fields.input(
                        "file",
                        "picture.file",
                        "",
                        " type=\"file\" accept=\"image/jpeg,image/png,image/webp,image/gif\""),
                fields.area("alt-new", "picture.alt", picture.alt(), 2),
                fields.input("credit-new", "picture.credit", picture.credit(), " maxlength=\"300\""),
                fields.input("until-new", "picture.until", picture.until(), " type=\"date\""));
    }
}
