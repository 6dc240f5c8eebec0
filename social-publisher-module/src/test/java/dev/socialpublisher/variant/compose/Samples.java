package dev.socialpublisher.variant.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.socialpublisher.adapter.richtext.RichTexts;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Articles from files in the sample magazine's form. */
public final class Samples {
    /** The sample magazine. */
    public static final Path MAGAZINE = Path.of("../support/dev-host/src/main/resources/magazine/articles");

    private static final List<Article> ALL = new ArrayList<>();

    private Samples() {}

    /** Every article of the magazine in each of its languages. */
    public static synchronized List<Article> all() throws IOException {
        if (ALL.isEmpty()) {
            ALL.addAll(read());
        }
        return List.copyOf(ALL);
    }

    private static List<Article> read() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(MAGAZINE)) {
            for (Path file : files.sorted().toList()) {
                for (String language : List.of("fr", "en")) {
                    if (new YAMLMapper().readTree(file.toFile()).has(language)) {
                        articles.add(article(file, language));
                    }
                }
            }
        }
        return articles;
    }

    public static Article article(Path source, String language) throws IOException {
        JsonNode file = new YAMLMapper().readTree(source.toFile());
        JsonNode words = file.get(language);
        Locale locale = Locale.forLanguageTag(language);
        Articles article = Articles.in(locale)
                .title(words.path("title").asText())
                .lead(words.path("lead").asText().strip())
                .tags(tags(file, language).toArray(String[]::new))
                .address("https://magazine.example.org/%s/une-rubrique/%s"
                        .formatted(language, file.path("slug").asText()));
        for (Block block : RichTexts.richText().blocks(words.path("body").asText(), locale)) {
            article.block(block.kind(), block.text(), block.speaker().orElse(""));
        }
        return article.build();
    }

    private static List<String> tags(JsonNode file, String language) {
        JsonNode own = file.path("tags_" + language);
        List<String> tags = new ArrayList<>();
        (own.isMissingNode() ? file.path("tags") : own).forEach(tag -> tags.add(tag.asText()));
        return tags;
    }
}
