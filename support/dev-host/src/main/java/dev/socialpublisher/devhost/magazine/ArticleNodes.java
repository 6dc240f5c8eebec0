package dev.socialpublisher.devhost.magazine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/** The shape of an article in the repository: properties under bare names, English ones with {@code _en}. */
final class ArticleNodes {
    private static final String IMAGES = "images";
    private static final String VIDEOS = "videos";

    private ArticleNodes() {}

    static void write(MagazineArticle article, Node node) throws RepositoryException {
        set(node, "slug", article.slug());
        set(node, "section", article.section());
        set(node, "author", article.author());
        node.setProperty("noSocial", article.noSocial());
        for (Locale language : Magazine.LANGUAGES) {
            ArticleText text = article.in(language);
            set(node, name("title", language), text.title());
            set(node, name("lead", language), text.lead());
            set(node, name("body", language), text.body());
            String[] tags = text.tags().toArray(String[]::new);
            node.setProperty(name("tags", language), tags.length == 0 ? null : tags);
        }
        if (article.published().isPresent()) {
            node.setProperty("published", calendar(article.published().get()));
        }
        if (node.hasNode(IMAGES)) {
            node.getNode(IMAGES).remove();
        }
        Node images = node.addNode(IMAGES, "mgnl:contentNode");
        for (ArticlePicture picture : article.pictures()) {
            write(picture, images.addNode("image", "mgnl:contentNode"));
        }
    }

    /** The form knows no videos, and leaves them alone. */
    static void add(ArticleVideo video, Node article) throws RepositoryException {
        Node videos = article.hasNode(VIDEOS) ? article.getNode(VIDEOS) : article.addNode(VIDEOS, "mgnl:contentNode");
        Node node = videos.addNode("video", "mgnl:contentNode");
        node.setProperty("asset", video.asset());
        set(node, "credit", video.credit());
        for (Locale language : Magazine.LANGUAGES) {
            set(node, name("chapters", language), video.chapters().getOrDefault(language, ""));
        }
    }

    static MagazineArticle read(Node node) throws RepositoryException {
        Map<Locale, ArticleText> texts = new HashMap<>();
        for (Locale language : Magazine.LANGUAGES) {
            texts.put(
                    language,
                    new ArticleText(
                            get(node, name("title", language)),
                            get(node, name("lead", language)),
                            get(node, name("body", language)),
                            all(node, name("tags", language))));
        }
        return new MagazineArticle(
                get(node, "slug"),
                get(node, "section"),
                get(node, "author"),
                texts,
                pictures(node),
                date(node),
                node.hasProperty("noSocial") && node.getProperty("noSocial").getBoolean());
    }

    static GregorianCalendar calendar(Instant instant) {
        return GregorianCalendar.from(instant.atZone(ZoneOffset.UTC));
    }

    static String get(Node node, String name) throws RepositoryException {
        return node.hasProperty(name) ? node.getProperty(name).getString() : "";
    }

    private static void write(ArticlePicture picture, Node node) throws RepositoryException {
        node.setProperty("asset", picture.asset());
        for (Locale language : Magazine.LANGUAGES) {
            set(node, name("alt", language), picture.altIn(language));
        }
        set(node, "credit", picture.credit());
        set(
                node,
                "socialUseUntil",
                picture.socialUseUntil().map(LocalDate::toString).orElse(""));
    }

    private static List<ArticlePicture> pictures(Node node) throws RepositoryException {
        List<ArticlePicture> pictures = new ArrayList<>();
        if (node.hasNode(IMAGES)) {
            NodeIterator children = node.getNode(IMAGES).getNodes();
            while (children.hasNext()) {
                pictures.add(picture(children.nextNode()));
            }
        }
        return pictures;
    }

    private static ArticlePicture picture(Node node) throws RepositoryException {
        Map<Locale, String> alt = new HashMap<>();
        for (Locale language : Magazine.LANGUAGES) {
            alt.put(language, get(node, name("alt", language)));
        }
        String until = get(node, "socialUseUntil");
        return new ArticlePicture(
                get(node, "asset"),
                alt,
                get(node, "credit"),
                until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)));
    }

    private static Optional<Instant> date(Node node) throws RepositoryException {
        return node.hasProperty("published")
                ? Optional.of(node.getProperty("published").getDate().toInstant())
                : Optional.empty();
    }

    private static void set(Node node, String name, String value) throws RepositoryException {
        node.setProperty(name, value.isEmpty() ? null : value);
    }

    private static List<String> all(Node node, String name) throws RepositoryException {
        List<String> texts = new ArrayList<>();
        if (node.hasProperty(name)) {
            for (Value value : node.getProperty(name).getValues()) {
                texts.add(value.getString());
            }
        }
        return texts;
    }

    private static String name(String name, Locale language) {
        return language.equals(Magazine.LANGUAGES.get(0)) ? name : name + "_" + language;
    }
}
