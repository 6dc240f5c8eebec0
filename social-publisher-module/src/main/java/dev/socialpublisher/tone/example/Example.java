package dev.socialpublisher.tone.example;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.article.ArticleRevision;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.article.ShareMetadata;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.OtherPost;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.PostLabel;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantPart;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text that must or must not trigger a rule.
 *
 * @param article paragraphs of the article that the text is held against; empty without one
 * @param published day on which the article appeared
 * @param due day on which the post leaves
 * @param around what else the post has, and the posts beside it
 * @param network on which it is checked, x unless told
 * @param part in which the first finding stands
 * @param match words of the first finding
 * @param fixed text after all its fixes
 */
public record Example(
        String text,
        List<String> hashtags,
        String alt,
        String title,
        String description,
        List<String> article,
        Optional<LocalDate> published,
        Optional<LocalDate> due,
        Around around,
        NetworkId network,
        VariantPart part,
        Optional<String> match,
        Optional<Span> span,
        Optional<Integer> count,
        Optional<String> fixed) {
    private static final NetworkId USUAL = new NetworkId("x");

    public Example {
        hashtags = List.copyOf(hashtags);
        article = List.copyOf(article);
    }

    /** The post that the text is, with its article and what goes on around it. */
    public CheckContext context(Locale locale, NetworkProfile profile) {
        return CheckContext.of(variant(locale), profile, article(locale), occasion());
    }

    private Optional<Article> article(Locale locale) {
        return article.isEmpty()
                ? Optional.empty()
                : Optional.of(new Article(
                        new ArticleRef(
                                new ArticleKey("example", "example", "example", locale),
                                new ArticleRevision("0".repeat(64))),
                        "",
                        "",
                        article.stream().map(Example::paragraph).toList(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        ShareMetadata.NONE,
                        new PublicAddress("", Optional.empty(), List.of()),
                        published.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }

    private static Block paragraph(String words) {
        return new Block(Block.Kind.PARAGRAPH, words, Optional.empty(), List.of());
    }

    private Occasion occasion() {
        return Occasion.UNKNOWN
                .at(Optional.empty(), due.map(day -> day.atStartOfDay(ZoneOffset.UTC)))
                .beside(posts(around.siblings()), posts(around.recent()));
    }

    private Variant variant(Locale locale) {
        return new Variant(
                network,
                locale,
                text,
                hashtags,
                Optional.empty(),
                picture(),
                Optional.of(new LinkCard(title, description, Optional.empty())),
                List.of(),
                Set.copyOf(around.labels()));
    }

    private Optional<VariantImage> picture() {
        return around.picture() || !alt.isEmpty()
                ? Optional.of(new VariantImage(new MediaRef("sample"), new AltText(alt), new Credit(around.credit())))
                : Optional.empty();
    }

    private static List<OtherPost> posts(List<String> texts) {
        return texts.stream()
                .map(text -> new OtherPost("Magazine", Optional.empty(), text))
                .toList();
    }

    @Override
    public String toString() {
        return Stream.of(text, String.join(" ", hashtags), alt, title, network.value())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    /**
     * What surrounds a text.
     *
     * @param picture whether there is one though {@code alt} is empty
     * @param siblings texts of the article's posts on other channels
     * @param recent texts of the channel's last posts, newest first
     */
    public record Around(
            List<PostLabel> labels, boolean picture, String credit, List<String> siblings, List<String> recent) {
        private static Around read(Fields keys) {
            return new Around(
                    keys.choices("labels", PostLabel.class),
                    keys.flag("picture", false),
                    keys.optionalText("credit").orElse(""),
                    List.copyOf(keys.texts("siblings").values()),
                    List.copyOf(keys.texts("recent").values()));
        }
    }

    /** Notes what is wrong with the keys. */
    static Example read(Fields keys) {
        return new Example(
                keys.optionalText("text").orElse(""),
                List.copyOf(keys.texts("hashtags").values()),
                keys.optionalText("alt").orElse(""),
                keys.optionalText("title").orElse(""),
                keys.optionalText("description").orElse(""),
                List.copyOf(keys.texts("article").values()),
                keys.date("published"),
                keys.date("due"),
                Around.read(keys),
                keys.optionalText("network")
                        .flatMap(name -> keys.network("network", name))
                        .orElse(USUAL),
                keys.choice("part", VariantPart.class).orElse(VariantPart.TEXT),
                keys.optionalText("match"),
                span(keys),
                keys.optionalNumber("count", 1, 50),
                keys.optionalText("fixed"));
    }

    private static Optional<Span> span(Fields keys) {
        List<Integer> ends = keys.numbers("span");
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        if (ends.size() != 2 || ends.get(0) > ends.get(1)) {
            keys.problem(
                    "span",
                    new Wording(
                            "'span' takes two numbers, start and end",
                            "«\u00a0span\u00a0» prend deux nombres, le début et la fin"));
            return Optional.empty();
        }
        return Optional.of(new Span(ends.get(0), ends.get(1)));
    }
}
