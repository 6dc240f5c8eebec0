package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.OtherPost;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.PostLabel;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantPart;
import dev.socialpublisher.variant.compose.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A rule's {@code Name.examples.yml}: texts that must and must not trigger it. */
record RuleExamples(List<Example> triggers, List<Example> passes) {
    /**
     * @param article paragraphs of the article that the text is held against; empty without one
     * @param published day on which the article appeared
     * @param due day on which the post leaves
     * @param around what else the post has, and the posts beside it
     * @param network on which it is checked, x unless told
     * @param part in which the first finding stands
     * @param match words of the first finding
     * @param fixed text after all its fixes
     */
    record Example(
            String text,
            List<String> hashtags,
            String alt,
            String title,
            String description,
            List<String> article,
            Optional<LocalDate> published,
            Optional<LocalDate> due,
            Around around,
            String network,
            VariantPart part,
            Optional<String> match,
            Optional<Span> span,
            Optional<Integer> count,
            Optional<String> fixed) {
        Optional<Article> article(Locale locale) {
            Articles written = Articles.in(locale);
            article.forEach(written::paragraph);
            published.ifPresent(
                    day -> written.published(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
            return article.isEmpty() ? Optional.empty() : Optional.of(written.build());
        }

        Occasion occasion() {
            return Occasion.UNKNOWN
                    .at(Optional.empty(), due.map(day -> day.atStartOfDay(ZoneOffset.UTC)))
                    .beside(posts(around.siblings()), posts(around.recent()));
        }

        Variant variant(Locale locale) {
            return new Variant(
                    new NetworkId(network),
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
                    ? Optional.of(
                            new VariantImage(new MediaRef("sample"), new AltText(alt), new Credit(around.credit())))
                    : Optional.empty();
        }

        private static List<OtherPost> posts(List<String> texts) {
            return texts.stream()
                    .map(text -> new OtherPost("Magazine", Optional.empty(), text))
                    .toList();
        }

        @Override
        public String toString() {
            return String.join(" | ", text, String.join(" ", hashtags), alt, title, network);
        }
    }

    /**
     * What surrounds a text.
     *
     * @param picture whether there is one though {@code alt} is empty
     * @param siblings texts of the article's posts on other channels
     * @param recent texts of the channel's last posts, newest first
     */
    record Around(List<PostLabel> labels, boolean picture, String credit, List<String> siblings, List<String> recent) {
        private static Around read(Fields keys) {
            return new Around(
                    keys.choices("labels", PostLabel.class),
                    keys.flag("picture", false),
                    keys.optionalText("credit").orElse(""),
                    List.copyOf(keys.texts("siblings").values()),
                    List.copyOf(keys.texts("recent").values()));
        }
    }

    static RuleExamples read(Path file) throws IOException {
        Fields keys = YamlFile.parse(file.getFileName().toString(), Files.readAllBytes(file))
                .fields();
        RuleExamples examples = new RuleExamples(
                keys.maps("triggers").stream().map(RuleExamples::example).toList(),
                keys.maps("passes").stream().map(RuleExamples::example).toList());
        keys.done();
        return examples;
    }

    private static Example example(Fields keys) {
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
                keys.optionalText("network").orElse("x"),
                keys.choice("part", VariantPart.class).orElse(VariantPart.TEXT),
                keys.optionalText("match"),
                span(keys),
                keys.optionalNumber("count", 1, 50),
                keys.optionalText("fixed"));
    }

    private static Optional<Span> span(Fields keys) {
        List<Integer> ends = keys.numbers("span");
        return ends.isEmpty() ? Optional.empty() : Optional.of(new Span(ends.get(0), ends.get(1)));
    }
}
