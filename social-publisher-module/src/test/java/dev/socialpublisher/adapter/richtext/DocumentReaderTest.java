package dev.socialpublisher.adapter.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.document.ImportedDocument;
import dev.socialpublisher.article.document.ImportedDocument.Dropped;
import dev.socialpublisher.article.document.ImportedDocument.Image;
import dev.socialpublisher.article.document.ImportedDocument.Reason;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
    private static ImportedDocument read(String fileName, String text) {
        return RichTexts.documentReader().read(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportedDocument resource(String name) {
        try (InputStream in = DocumentReaderTest.class.getResourceAsStream("/richtext/" + name)) {
            return RichTexts.documentReader().read(name, in.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    @Nested
    class Pages {
        private final ImportedDocument page = resource("page.html");

        @Test
        void giveTitleLeadAuthorAndLanguage() {
            assertThat(page.title()).isEqualTo("La digue de trop");
            assertThat(page.lead()).isEqualTo("À Saint-Ével, la mer a le temps. La commune, moins.");
            assertThat(page.author()).contains("Maud Kervella");
            assertThat(page.language()).contains(Locale.FRENCH);
        }

        @Test
        void giveTheArticleAndNothingAroundIt() {
            List<Block> blocks = RichTexts.richText().blocks(page.body(), Locale.FRENCH);
            assertThat(blocks)
                    .extracting(Block::text)
                    .containsExactly(
                            "La digue mesure 640 mètres. Elle a été bâtie en 1931, réparée onze fois.",
                            "Le prix du sable",
                            "Il faut 40 000 mètres cubes par an. Voir le rapport complet.",
                            "Une digue, c’est une promesse faite à la mer.",
                            "Premier point",
                            "Second point",
                            "Le vote aura lieu en mars, et personne n’en dort.");
            assertThat(blocks.get(3).speaker()).contains("Ana Le Goff, ingénieure");
            assertThat(blocks.get(2).links()).hasSize(1);
        }

        @Test
        void listWhatWasLeftOutAndWhy() {
            assertThat(page.dropped())
                    .extracting(Dropped::reason)
                    .contains(
                            Reason.NAVIGATION,
                            Reason.SHARE_BAR,
                            Reason.COOKIE_BANNER,
                            Reason.NEWSLETTER,
                            Reason.RELATED,
                            Reason.PAGE_FRAME,
                            Reason.COMMENTS);
            assertThat(page.dropped()).contains(new Dropped(Reason.RELATED, "Lire aussi : Le port qui rêve"));
        }

        @Test
        void giveTheirPicturesWithoutReadingThem() {
            assertThat(page.images()).containsExactly(new Image("/photos/digue.jpg", "La digue, vue du phare"));
        }
    }

    @Test
    void keepsLinksAndEmphasisButNoScriptInTheBody() {
        ImportedDocument page = read(
                "a.html",
                "<h1>T</h1><p>Un <a href='javascript:alert(1)'>piège</a>, <em>La <b>Mer</b></em> et <a href='/b?c&d'>un lien</a>."
                        + "<img src=x onerror=alert(1)></p><p onclick='x()'>Deux &lt;script&gt;.</p>");
        assertThat(page.body())
                .isEqualTo(
                        "<p>Un piège, <em>La </em><strong><em>Mer</em></strong> et <a href=\"/b?c&amp;d\">un lien</a>.</p>\n"
                                + "<p>Deux &lt;script&gt;.</p>\n");
    }

    @Test
    void neverTakesTheArticleForItsFrame() {
        ImportedDocument page = read(
                "a.html",
                "<body class='has-sidebar newsletter-page'><div class='social-share'><h1>Le partage</h1><p>Partager une ville,"
                        + " c’est d’abord y dormir.</p></div></body>");
        assertThat(page.title()).isEqualTo("Le partage");
        assertThat(page.body()).contains("Partager une ville");
    }

    @Test
    void keepsSentencesThatOnlySoundLikeScraps() {
        ImportedDocument page = read(
                "a.html",
                "<h1>T</h1><p>Partager la mer demande du temps.</p><p>Les cookies de ma tante sont aux noix.</p>"
                        + "<p>Share prices fell in March.</p>");
        assertThat(page.dropped()).isEmpty();
    }

    @Test
    void readsMarkdownWithFrontMatter() {
        ImportedDocument article = read(
                "le-phare.md",
                "---\ntitle: \"Le phare\"\nauthor: Ana Ruiz\nlang: fr\n---\n\n**Un phare s’éteint, une île s’allume.**\n\n"
                        + "Le *phare* date de 1863 : [histoire](https://example.org/h).\n\n## Après\n\n- un\n- deux\n\n"
                        + "> On ne l’éteint pas.\n>\n> — Paul Le Goff, gardien\n\n![Le phare](phare.jpg)\n");
        assertThat(article.title()).isEqualTo("Le phare");
        assertThat(article.lead()).isEqualTo("Un phare s’éteint, une île s’allume.");
        assertThat(article.author()).contains("Ana Ruiz");
        assertThat(article.images()).containsExactly(new Image("phare.jpg", "Le phare"));
        assertThat(article.body())
                .isEqualTo("<p>Le <em>phare</em> date de 1863 : <a href=\"https://example.org/h\">histoire</a>.</p>\n"
                        + "<h2>Après</h2>\n<ul>\n<li>un</li>\n<li>deux</li>\n</ul>\n"
                        + "<blockquote><p>On ne l’éteint pas.</p><cite>Paul Le Goff, gardien</cite></blockquote>\n");
    }

    @Test
    void readsPlainText() {
        ImportedDocument article = read(
                "note.txt",
                "The lamp\r\n\r\nThe lamp is green this morning,\r\nso she swims.\r\n\r\nAfterwards\r\n\r\n- a towel\r\n- tea\r\n\r\n"
                        + "Nobody swims on red & <nobody> swims alone.\r\n");
        assertThat(article.title()).isEqualTo("The lamp");
        assertThat(article.language()).contains(Locale.ENGLISH);
        assertThat(article.body())
                .isEqualTo(
                        "<p>The lamp is green this morning, so she swims.</p>\n<h2>Afterwards</h2>\n<ul>\n<li>a towel</li>\n"
                                + "<li>tea</li>\n</ul>\n<p>Nobody swims on red &amp; &lt;nobody&gt; swims alone.</p>\n");
    }

    @Test
    void takesTheTitleFromTheFileNameWhereThereIsNone() {
        assertThat(read("dossiers/la-digue_2.md", "Une seule phrase, sans titre.")
                        .title())
                .isEqualTo("la digue 2");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void readsOldEncodings(String charset) {
        String html = "<html><head><meta charset=\"%s\"></head><body><h1>Été</h1><p>L’œuvre déjà lue.</p></body></html>"
                .formatted(charset);
        byte[] bytes = ((charset.startsWith("UTF-16") ? "\uFEFF" : "") + html).getBytes(Charset.forName(charset));
        assertThat(RichTexts.documentReader().read("a.html", bytes).body()).contains("<p>L’œuvre déjà lue.</p>");
    }

    @Test
    void refusesWhatIsNoTextAndSaysWhatItIs() {
        assertRefused(
                "photo.html",
                "\u00FF\u00D8\u00FF\u00E0",
                "photo.html is a JPEG picture; Word (.docx), OpenDocument (.odt), HTML, Markdown and plain text can be read");
        assertRefused(
                "a.txt",
                "%PDF-1.7",
                "a.txt is a PDF document; Word (.docx), OpenDocument (.odt), HTML, Markdown and plain text can be read");
        assertRefused(
                "a.md",
                "PK\u0003\u0004xx",
                "a.md is a ZIP archive, but neither a Word document (.docx) nor an OpenDocument text (.odt)");
        assertRefused(
                "a.md",
                "abc\u0000d",
                "a.md is no text: byte 4 is 0x00; Word (.docx), OpenDocument (.odt), HTML, Markdown and plain text can be read");
    }

    @Test
    void refusesTooLargeAndEmptyFiles() {
        assertThatThrownBy(() -> RichTexts.documentReader().read("a.txt", new byte[10 * 1024 * 1024 + 1]))
                .hasMessage("SP-ARTICLE-0004: a.txt has 10,485,761 bytes; at most 10,485,760 are read");
        assertRefused("a.html", "<nav>Accueil</nav>", "a.html holds no text to read; 1 pieces were left out");
        assertRefused("a.txt", " \n", "a.txt holds no text to read; 0 pieces were left out");
    }

    private static void assertRefused(String fileName, String bytes, String detail) {
        assertThatThrownBy(() -> RichTexts.documentReader().read(fileName, bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(SocialException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.ARTICLE_UNREADABLE);
                    assertThat(e.detail()).isEqualTo(detail);
                });
    }
}
