package dev.socialpublisher.devhost.magazine;

import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.ImageFacts;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.Renditioner;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes in an article that was written elsewhere, as a draft, under an address that is free. */
public final class ArticleImport {
    private static final int MAX_SLUG = 80;

    private final Articles articles;
    private final Magazine magazine;
    private final Assets assets;
    private final Renditioner renditioner;

    public ArticleImport(Articles articles, Magazine magazine, Assets assets, Renditioner renditioner) {
        this.articles = articles;
        this.magazine = magazine;
        this.assets = assets;
        this.renditioner = renditioner;
    }

    /**
     * What comes in.
     *
     * @param body HTML, sanitised here whatever it holds
     * @param section slug; the magazine's first where it has none of that name
     * @param pictures the main one first
     */
    public record Incoming(
            String title,
            String lead,
            String body,
            String author,
            Locale language,
            String section,
            List<IncomingPicture> pictures) {
        public Incoming {
            pictures = List.copyOf(pictures);
        }
    }

    /** A picture, unchecked; {@code alt} in the article's language, may be empty. */
    public record IncomingPicture(String fileName, Bytes bytes, String alt) {
        MediaContent content() {
            return new MediaContent(new MediaRef("import"), fileName, bytes);
        }
    }

    /**
     * Answers the identifier of the new draft. Refuses by the renditioner's codes a picture that no network would take,
     * before anything is stored.
     */
    public String add(Incoming incoming, String by) {
        List<ImageFacts> facts = incoming.pictures().stream()
                .map(IncomingPicture::content)
                .map(renditioner::inspect)
                .toList();
        String section = magazine.sections().stream()
                .map(Magazine.Section::slug)
                .filter(incoming.section()::equals)
                .findFirst()
                .orElse(magazine.sections().get(0).slug());
        ArticleText text =
                new ArticleText(incoming.title(), incoming.lead(), BodyHtml.sanitise(incoming.body()), List.of());
        return articles.create(
                new MagazineArticle(
                        free(section, slug(incoming.title())),
                        section,
                        incoming.author(),
                        Map.of(incoming.language(), text),
                        stored(incoming, facts),
                        Optional.empty()),
                by);
    }

    private List<ArticlePicture> stored(Incoming incoming, List<ImageFacts> facts) {
        List<ArticlePicture> stored = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            IncomingPicture picture = incoming.pictures().get(i);
            String asset = assets.add(picture.fileName(), facts.get(i).mediaType(), picture.bytes().stream());
            Map<Locale, String> alt = picture.alt().isBlank() ? Map.of() : Map.of(incoming.language(), picture.alt());
            stored.add(new ArticlePicture(asset, alt, "", Optional.empty()));
        }
        return stored;
    }

    /** An address part for a title: « L’été à l’île » becomes {@code l-ete-a-l-ile}; empty where it has no such letter. */
    public static String slug(String title) {
        String plain = Normalizer.normalize(ligatures(title.toLowerCase(Locale.ROOT)), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= MAX_SLUG ? plain : plain.substring(0, MAX_SLUG).replaceAll("-[^-]*$", "");
    }

    private static String ligatures(String text) {
        return text.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
    }

    private String free(String section, String slug) {
        String wanted = slug.isEmpty() ? "article" : slug;
        String free = wanted;
        for (int number = 2; articles.isTaken(section, free, Optional.empty()); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }
}
