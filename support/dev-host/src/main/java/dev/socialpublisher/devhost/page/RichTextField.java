package dev.socialpublisher.devhost.page;

import dev.socialpublisher.devhost.page.ArticlePage.Sheet;
import java.util.List;

/**
 * The body: a text area with HTML that works by itself. The script puts an editor with a toolbar in its place and offers
 * the HTML behind a button; whatever is sent is sanitised when it is saved.
 */
final class RichTextField {
    private static final List<String> COMMANDS =
            List.of("p", "h2", "bold", "italic", "quote", "bullets", "numbers", "link", "unlink", "undo", "redo");

    private RichTextField() {}

    static Html show(Frame frame, Sheet sheet) {
        List<Html> buttons = COMMANDS.stream()
                .map(command -> Html.of(
                        "<button type=\"button\" data-command=\"{}\" title=\"{}\">{}</button>",
                        command,
                        frame.say("editor." + command),
                        frame.say("editor." + command + ".short")))
                .toList();
        return Html.of(
                """
                <div class="field rich" data-rich-text>
                  <label for="body" id="body-label">{}</label>
                  <div class="toolbar" role="toolbar" aria-label="{}" hidden>{}
                    <button type="button" data-command="source" aria-pressed="false">{}</button></div>
                  <div class="editor" role="textbox" aria-multiline="true" aria-labelledby="body-label" lang="{}"
                    data-link-question="{}" hidden></div>
                  <textarea id="body" name="body" rows="22" spellcheck="true">
                {}</textarea>
                  <p class="hint">{}</p>
                  {}
                </div>""",
                frame.say("form.body"),
                frame.say("editor"),
                Html.join(buttons),
                frame.say("editor.source"),
                sheet.form().language(),
                frame.say("editor.link.question"),
                sheet.form().text().body(),
                frame.say("form.body.hint"),
                new Fields(frame, sheet).error("body"));
    }
}
