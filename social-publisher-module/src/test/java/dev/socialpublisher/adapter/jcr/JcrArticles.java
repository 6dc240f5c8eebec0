package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.article.RichText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A repository of real node types, and articles in it. */
abstract class JcrArticles {
    /** The whole HTML as one block: what it means is the business of the rich-text adapter. */
    static final RichText AS_IT_STANDS =
            (html, locale) -> html.isBlank() ? List.of() : List.of(Block.of(Block.Kind.PARAGRAPH, html));

    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    static Path home;

    static TestRepository repository;

    @BeforeAll
    static void start() throws Exception {
        repository = new TestRepository(home);
    }

    @AfterAll
    static void stop() {
        repository.close();
    }

    static String bilingual() throws Exception {
        return add(node -> {
            node.setProperty("title", "La rue qui recule");
            node.setProperty("title_en", "The street that steps back");
            node.setProperty("lead", "Une commune déménage.");
            node.setProperty("body", "<p>Une rue.</p>");
            node.setProperty("author", "Solène Auffray");
            node.setProperty("section", "societe");
            node.setProperty("slug", "la-rue-qui-recule");
            node.setProperty("tags", new String[] {"littoral", "logement", "littoral", " "});
            node.setProperty("tags_en", new String[] {"coast"});
            node.setProperty("published", date(NOON));
        });
    }

    static String add(TestRepository.Filling filling) throws Exception {
        return repository.add(TestRepository.ARTICLES, "mgnl:content", filling);
    }

    static void activated(Node node, Instant when, boolean active) throws RepositoryException {
        node.setProperty("mgnl:lastModified", date(when.minusSeconds(1)));
        node.setProperty("mgnl:lastActivated", date(when));
        node.setProperty("mgnl:activationStatus", active);
    }

    static Calendar date(Instant instant) {
        return GregorianCalendar.from(instant.atZone(ZoneId.of("UTC")));
    }

    static Calendar date(String zoned) {
        return GregorianCalendar.from(ZonedDateTime.parse(zoned));
    }

    /** In the languages of the mapping alone. */
    static JcrSources.Reading asMapped(Supplier<List<ArticleMapping>> mappings) {
        return new JcrSources.Reading(mappings, SiteLanguages.UNSAID, AS_IT_STANDS);
    }

    static ArticleSource source(Mappings mappings) {
        return JcrSources.articles(repository, asMapped(mappings));
    }

    static ArticleKey key(String uuid, Locale language) {
        return new ArticleKey("rivages", TestRepository.ARTICLES, uuid, language);
    }

    static Optional<Article> french(String uuid) {
        return find(uuid, Locale.FRENCH);
    }

    static Optional<Article> english(String uuid) {
        return find(uuid, Locale.ENGLISH);
    }

    static Optional<Article> find(String uuid, Locale language) {
        return source(Mappings.plain()).find(key(uuid, language));
    }

    static PublicationStatus status(String uuid) {
        return source(Mappings.plain()).status(key(uuid, Locale.FRENCH));
    }
}
