package dev.socialpublisher.devhost.web;

import dev.socialpublisher.devhost.magazine.Articles;
import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.devhost.page.ArticleForm;
import dev.socialpublisher.devhost.page.ArticleForm.Picture;
import dev.socialpublisher.devhost.page.Problem;
import dev.socialpublisher.devhost.page.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what is wrong with a form, all at once. */
final class FormCheck {
    static final int MAX_TITLE = 300;
    private static final int MAX_ALT = 2000;
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Magazine magazine;
    private final Articles articles;
    private final Words words;
    private final List<Problem> problems = new ArrayList<>();

    FormCheck(Magazine magazine, Articles articles, Words words) {
        this.magazine = magazine;
        this.articles = articles;
        this.words = words;
    }

    /** {@code uuid} is that of the article that the form belongs to, empty for a new one. */
    List<Problem> problems(ArticleForm form, Optional<String> uuid) {
        title(form.text().title());
        section(form.placing().section());
        slug(form.placing(), uuid);
        form.pictures().forEach(picture -> picture(picture, picture.asset()));
        picture(form.added(), "new");
        return List.copyOf(problems);
    }

    private void title(String title) {
        if (title.isEmpty()) {
            refuse("title", "problem.title.missing");
        } else if (title.length() > MAX_TITLE) {
            refuse("title", "problem.title.long", title.length(), MAX_TITLE);
        }
    }

    private void section(String slug) {
        if (magazine.sections().stream().noneMatch(section -> section.slug().equals(slug))) {
            refuse("section", "problem.section", slug);
        }
    }

    private void slug(ArticleForm.Placing placing, Optional<String> uuid) {
        if (!placing.slug().matches(SLUG)) {
            refuse("slug", "problem.slug.form", placing.slug());
        } else if (articles.isTaken(placing.section(), placing.slug(), uuid)) {
            refuse("slug", "problem.slug.taken", placing.slug(), placing.section());
        }
    }

    private void picture(Picture picture, String suffix) {
        if (picture.alt().length() > MAX_ALT) {
            refuse("alt-" + suffix, "problem.alt.long", picture.alt().length(), MAX_ALT);
        }
        if (!picture.until().isEmpty() && !isDay(picture.until())) {
            refuse("until-" + suffix, "problem.until", picture.until());
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void refuse(String field, String key, Object... values) {
        problems.add(new Problem(field, words.get(key, values)));
    }
}
