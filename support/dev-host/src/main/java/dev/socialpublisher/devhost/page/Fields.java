package dev.socialpublisher.devhost.page;

import dev.socialpublisher.devhost.page.ArticlePage.Sheet;
import java.util.Optional;

/** Single fields of the article form, each with its label, its hint where there is one, and what is wrong with it. */
final class Fields {
    private final Frame frame;
    private final Sheet sheet;

    Fields(Frame frame, Sheet sheet) {
        this.frame = frame;
        this.sheet = sheet;
    }

    /** An input of one line; {@code attributes} is trusted markup that stands in the code. */
    Html input(String id, String key, String value, String attributes) {
        return field(
                id,
                key,
                Html.of(
                        "<input id=\"{}\" name=\"{}\" value=\"{}\"{}{}>",
                        id,
                        id,
                        value,
                        new Html(attributes),
                        described(id, key)));
    }

    Html area(String id, String key, String value, int rows) {
        return field(
                id,
                key,
                Html.of(
                        "<textarea id=\"{}\" name=\"{}\" rows=\"{}\"{}>\n{}</textarea>",
                        id,
                        id,
                        rows,
                        described(id, key),
                        value));
    }

    Html box(String id, String key, boolean checked) {
        return Html.of(
                "<div class=\"field choices\"><label><input type=\"checkbox\" id=\"{}\" name=\"{}\"{}{}> {}</label>{}</div>",
                id,
                id,
                Html.when(checked, " checked"),
                described(id, key),
                frame.say(key),
                hint(id, key));
    }

    Html error(String id) {
        Optional<String> problem = sheet.problem(id);
        return problem.isEmpty()
                ? Html.EMPTY
                : Html.of("<p class=\"field-error\" id=\"{}-error\">{}</p>", id, problem.get());
    }

    private Html field(String id, String key, Html control) {
        return Html.of(
                "<div class=\"field\"><label for=\"{}\">{}</label>{}{}{}</div>",
                id,
                frame.say(key),
                control,
                hint(id, key),
                error(id));
    }

    private Html hint(String id, String key) {
        Optional<String> hint = frame.words().find(key + ".hint");
        return hint.isEmpty() ? Html.EMPTY : Html.of("<p class=\"hint\" id=\"{}-hint\">{}</p>", id, hint.get());
    }

    private Html described(String id, String key) {
        boolean wrong = sheet.problem(id).isPresent();
        boolean hinted = frame.words().find(key + ".hint").isPresent();
        if (!wrong && !hinted) {
            return Html.EMPTY;
        }
        String by = (hinted ? id + "-hint" : "") + (wrong ? " " + id + "-error" : "");
        return Html.of("{} aria-describedby=\"{}\"", Html.when(wrong, " aria-invalid=\"true\""), by.strip());
    }
}
