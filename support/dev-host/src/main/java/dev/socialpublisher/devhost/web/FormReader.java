package dev.socialpublisher.devhost.web;

import dev.socialpublisher.devhost.page.ArticleForm;
import dev.socialpublisher.devhost.page.ArticleForm.Picture;
import dev.socialpublisher.devhost.page.ArticleForm.Placing;
import dev.socialpublisher.devhost.page.ArticleForm.Text;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes the article form out of a request, as it was typed. */
final class FormReader {
    private FormReader() {}

    static ArticleForm read(Visit visit) {
        return new ArticleForm(
                Languages.known(visit.parameter("in")).orElse(Locale.FRENCH),
                new Text(
                        visit.parameter("title"),
                        visit.parameter("lead"),
                        visit.parameter("body"),
                        visit.parameter("tags")),
                new Placing(
                        visit.parameter("author"),
                        visit.parameter("section"),
                        visit.parameter("slug"),
                        visit.request().getParameter("noSocial") != null),
                pictures(visit),
                picture(visit, "", "new"),
                visit.parameter("basis"));
    }

    /** The file that was chosen, if any. */
    static Optional<Part> file(Visit visit) throws IOException, ServletException {
        return Optional.ofNullable(visit.request().getPart("file")).filter(part -> part.getSize() > 0);
    }

    private static List<Picture> pictures(Visit visit) {
        List<String> assets = new ArrayList<>(Arrays.asList(
                Optional.ofNullable(visit.request().getParameterValues("asset")).orElse(new String[0])));
        String main = visit.parameter("main");
        if (assets.remove(main)) {
            assets.add(0, main);
        }
        return assets.stream().map(asset -> picture(visit, asset, asset)).toList();
    }

    private static Picture picture(Visit visit, String asset, String suffix) {
        return new Picture(
                asset,
                visit.parameter("alt-" + suffix),
                visit.parameter("credit-" + suffix),
                visit.parameter("until-" + suffix),
                visit.request().getParameter("remove-" + suffix) != null);
    }
}
