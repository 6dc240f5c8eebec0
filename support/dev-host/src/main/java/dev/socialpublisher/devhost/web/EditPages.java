package dev.socialpublisher.devhost.web;

import dev.socialpublisher.devhost.magazine.ArticleImport;
import dev.socialpublisher.devhost.magazine.Articles;
import dev.socialpublisher.devhost.magazine.Articles.Saving;
import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.devhost.magazine.MagazineArticle;
import dev.socialpublisher.devhost.magazine.StoredArticle;
import dev.socialpublisher.devhost.page.ArticleForm;
import dev.socialpublisher.devhost.page.ArticlePage;
import dev.socialpublisher.devhost.page.Frame;
import dev.socialpublisher.devhost.page.Problem;
import dev.socialpublisher.error.SocialException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One article: showing it, saving it, publishing and withdrawing it. */
final class EditPages {
    private static final List<String> DONE = List.of("created", "saved", "published", "unpublished");

    private final Magazine magazine;
    private final Articles articles;
    private final Upload upload;

    EditPages(Magazine magazine, Articles articles, Upload upload) {
        this.magazine = magazine;
        this.articles = articles;
        this.upload = upload;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/articles/new", this::blank),
                Route.post("/articles", this::create),
                Route.get("/articles/" + Route.UUID, this::show),
                Route.post("/articles/" + Route.UUID, this::change));
    }

    private void blank(Visit visit) throws IOException {
        if (!visit.frame().mayEdit()) {
            visit.notAllowed();
            return;
        }
        Locale language =
                Languages.known(visit.parameter("in")).orElse(visit.frame().language());
        ArticleForm form = ArticleForm.empty(magazine, language, visit.actor().name());
        show(visit, 200, Optional.empty(), form, List.of());
    }

    private void show(Visit visit) throws IOException {
        Optional<StoredArticle> stored = articles.find(visit.path().group(1));
        if (stored.isEmpty()) {
            visit.notFound();
            return;
        }
        show(visit, 200, stored, ArticleForm.of(stored.get(), shownLanguage(visit, stored.get())), List.of());
    }

    private void create(Visit visit) throws IOException, ServletException {
        if (!visit.frame().mayEdit()) {
            visit.notAllowed();
            return;
        }
        ArticleForm form = withSlug(FormReader.read(visit));
        Attempt attempt = check(visit, form, Optional.empty());
        if (!attempt.problems().isEmpty()) {
            show(visit, 422, Optional.empty(), form, attempt.problems());
            return;
        }
        MagazineArticle article = FormArticle.of(form, Optional.empty(), attempt.stored(upload));
        String uuid = articles.create(article, visit.actor().name());
        finish(visit, uuid, form, "created");
    }

    private void change(Visit visit) throws IOException, ServletException {
        Optional<StoredArticle> stored = articles.find(visit.path().group(1));
        if (stored.isEmpty()) {
            visit.notFound();
            return;
        }
        if (!visit.frame().mayEdit()) {
            visit.notAllowed();
            return;
        }
        ArticleForm form = withSlug(FormReader.read(visit));
        Attempt attempt = check(visit, form, Optional.of(stored.get().uuid()));
        if (!attempt.problems().isEmpty()) {
            show(visit, 422, stored, form, attempt.problems());
            return;
        }
        save(visit, stored.get(), form, attempt);
    }

    private void save(Visit visit, StoredArticle stored, ArticleForm form, Attempt attempt) throws IOException {
        MagazineArticle article = FormArticle.of(form, Optional.of(stored.article()), attempt.stored(upload));
        Saving outcome =
                articles.save(stored.uuid(), article, basis(form), visit.actor().name());
        if (outcome instanceof Saving.Overtaken overtaken) {
            show(
                    visit,
                    409,
                    Optional.of(overtaken.now()),
                    rebased(form, overtaken.now()),
                    List.of(overtakenBy(visit, overtaken.now())));
            return;
        }
        finish(visit, stored.uuid(), form, "saved");
    }

    private void finish(Visit visit, String uuid, ArticleForm form, String saved) {
        String by = visit.actor().name();
        String done = switch (visit.parameter("do")) {
            case "publish" -> {
                articles.publish(uuid, by);
                yield "published";
            }
            case "unpublish" -> {
                articles.unpublish(uuid, by);
                yield "unpublished";
            }
            default -> saved;
        };
        visit.redirect("/articles/" + uuid + "?in=" + form.language() + "&done=" + done);
    }

    /** What a check found, and the picture that passed it. */
    private record Attempt(List<Problem> problems, Optional<Upload.Checked> picture) {
        Optional<String> stored(Upload upload) {
            return picture.map(upload::store);
        }
    }

    private Attempt check(Visit visit, ArticleForm form, Optional<String> uuid) throws IOException, ServletException {
        Frame frame = visit.frame();
        List<Problem> problems = new ArrayList<>(new FormCheck(magazine, articles, frame.words()).problems(form, uuid));
        Optional<Part> file = FormReader.file(visit);
        Optional<Upload.Checked> picture = Optional.empty();
        if (file.isPresent()) {
            try {
                picture = Optional.of(upload.check(file.get()));
            } catch (SocialException refusal) {
                problems.add(new Problem("file", refusal.detail(frame.language())));
            }
        }
        return new Attempt(problems, picture);
    }

    private void show(Visit visit, int status, Optional<StoredArticle> stored, ArticleForm form, List<Problem> problems)
            throws IOException {
        String done = visit.parameter("done");
        visit.show(
                status,
                ArticlePage.show(
                        visit.frame(),
                        new ArticlePage.Sheet(
                                magazine,
                                stored,
                                form,
                                problems,
                                DONE.contains(done) ? "done." + done : "",
                                visit.parameter("tab").equals("social"))));
    }

    /** Saving again replaces what the other person wrote: the form now stands on that state. */
    private static ArticleForm rebased(ArticleForm form, StoredArticle now) {
        return new ArticleForm(
                form.language(),
                form.text(),
                form.placing(),
                form.pictures(),
                form.added(),
                Long.toString(now.changed().toEpochMilli()));
    }

    private static Problem overtakenBy(Visit visit, StoredArticle now) {
        return new Problem("", visit.frame().say("problem.overtaken", now.changedBy()));
    }

    private static Instant basis(ArticleForm form) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(form.basis()));
        } catch (NumberFormatException e) {
            return Instant.EPOCH;
        }
    }

    private static ArticleForm withSlug(ArticleForm form) {
        if (!form.placing().slug().isEmpty()) {
            return form;
        }
        return new ArticleForm(
                form.language(),
                form.text(),
                new ArticleForm.Placing(
                        form.placing().author(),
                        form.placing().section(),
                        ArticleImport.slug(form.text().title()),
                        form.placing().noSocial()),
                form.pictures(),
                form.added(),
                form.basis());
    }

    private static Locale shownLanguage(Visit visit, StoredArticle stored) {
        return Languages.known(visit.parameter("in"))
                .or(() -> Optional.of(visit.frame().language()).filter(stored.article()::exists))
                .or(() -> stored.article().languages().stream().findFirst())
                .orElse(Locale.FRENCH);
    }
}
