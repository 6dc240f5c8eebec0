package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.tone.RuleProblems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleMappingFileTest {
    private static final Path SHIPPED = Path.of("../light-modules/social-publisher-defaults/mappings/article.yaml");

    @Test
    void readsTheShippedMapping() throws IOException {
        ArticleMapping mapping = read(Files.readString(SHIPPED));

        assertThat(mapping.items().workspace()).isEqualTo("rivages");
        assertThat(mapping.items().nodeTypes()).containsExactly("mgnl:content");
        assertThat(mapping.languages().suffix(Locale.FRENCH)).contains("");
        assertThat(mapping.languages().suffix(Locale.ENGLISH)).contains("_en");
        assertThat(mapping.languages().suffix(Locale.GERMAN)).isEmpty();
        assertThat(mapping.body()).isEqualTo(new ArticleMapping.InProperty("body", ArticleMapping.Format.RICH_TEXT));
        assertThat(mapping.images().socialUseUntil()).isEqualTo("socialUseUntil");
        assertThat(mapping.url()).containsEntry(Locale.ENGLISH, "https://magazine.example.org/{lang}/{section}/{slug}");
    }

    @Test
    void readsWhoAuthorsAreOnNetworks() throws IOException {
        String file = Files.readString(SHIPPED);

        assertThat(read(file).authors()).isEmpty();
        assertThat(read(file + "authors:\n  Solène Auffray: {x: \"@solene\", mastodon: solene@mastodon.example}\n")
                        .authors())
                .isEqualTo(Map.of("Solène Auffray", Map.of("x", "solene", "mastodon", "solene@mastodon.example")));
        assertThatThrownBy(() -> read(file + "authors:\n  Solène Auffray: {x: Solène A}\n"))
                .isInstanceOf(RuleProblems.class)
                .hasMessageContaining("'Solène A' is no handle");
    }

    @Test
    void readsABodyMadeOfComponents() throws IOException {
        String components = """
                  area: main
                  components:
                    - {template: "site:text", property: text, format: rich_text}
                    - {template: "site:quote", property: quote, format: quotation, speaker: by}
                """;
        String file = Files.readString(SHIPPED).replaceFirst("  property: body\n  format: rich_text.*\n", components);

        assertThat(read(file).body())
                .isEqualTo(new ArticleMapping.InChildNodes(
                        List.of("main"),
                        List.of(
                                new ArticleMapping.Component(
                                        "site:text", "text", ArticleMapping.Format.RICH_TEXT, Optional.empty()),
                                new ArticleMapping.Component(
                                        "site:quote", "quote", ArticleMapping.Format.QUOTATION, Optional.of("by")))));
    }

    @Test
    void readsSeveralAreasInTheirOrder() throws IOException {
        String areas = "  area: [intro, main]\n  components: []\n";
        String file = Files.readString(SHIPPED).replaceFirst("  property: body\n  format: rich_text.*\n", areas);

        assertThat(read(file).body()).isEqualTo(new ArticleMapping.InChildNodes(List.of("intro", "main"), List.of()));
    }

    @Test
    void readsTemplatesAndAPictureOfTheItemItself() throws IOException {
        String file = Files.readString(SHIPPED)
                .replaceFirst("nodeTypes: .*\n", "nodeTypes: [\"mgnl:page\"]\ntemplates: [\"site:pages/article\"]\n")
                .replaceFirst("  node: images\n", "");

        assertThat(read(file).items())
                .isEqualTo(new ArticleMapping.Items(
                        "rivages", "rivages", List.of("mgnl:page"), List.of("site:pages/article")));
        assertThat(read(file).images().node()).isEmpty();
    }

    @Test
    void readsWhereASiteBegins() throws IOException {
        String file = Files.readString(SHIPPED);
        assertThat(read(file).items().root()).isEqualTo("/");
        assertThat(read("root: /site-a/fr\n" + file).items().root()).isEqualTo("/site-a/fr");
        for (String wrong : List.of("site-a", "/site-a/", "//site-a")) {
            assertThatThrownBy(() -> read("root: " + wrong + "\n" + file))
                    .isInstanceOf(RuleProblems.class)
                    .hasMessageContaining("'" + wrong + "' is no path of a site");
        }
    }

    @Test
    void readsWhatAssetsSayThemselves() throws IOException {
        assertThat(read(Files.readString(SHIPPED)).images().library()).isEqualTo(ArticleMapping.Library.SILENT);
        String file = Files.readString(SHIPPED)
                .replaceFirst(
                        "  node: images\n", "  node: images\n  library: {credit: copyright, focusX: x, focusY: y}\n");

        assertThat(read(file).images().library())
                .isEqualTo(new ArticleMapping.Library("dam", "", "copyright", "", "x", "y"));
    }

    @Test
    void leavesTheSitesAddressToTheHost() throws IOException {
        String file = Files.readString(SHIPPED).replace("https://magazine.example.org/", "{base}/");

        assertThat(read(file).withBase("https://www.example.org").url())
                .containsEntry(Locale.FRENCH, "https://www.example.org/{lang}/{section}/{slug}")
                .containsEntry(Locale.ENGLISH, "https://www.example.org/{lang}/{section}/{slug}");
    }

    @Test
    void refusesAnAddressThatNothingCanFill() throws IOException {
        String file = Files.readString(SHIPPED).replaceFirst("\\{slug}\"", "{permalink}\"");

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(RuleProblems.class)
                .hasMessageContaining(
                        "the address has {permalink}; it takes base, lang, path, title, author, section, slug, published");
    }

    @Test
    void refusesAnAddressInALanguageThatTheSiteLacks() throws IOException {
        String file = Files.readString(SHIPPED) + "  de: \"https://magazine.example.org/de/{slug}\"\n";

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(RuleProblems.class)
                .hasMessageContaining("the site has no language 'de'");
    }

    private static ArticleMapping read(String content) {
        return ArticleMappingFile.read(YamlFile.parse("article.yaml", content.getBytes(StandardCharsets.UTF_8)));
    }
}
