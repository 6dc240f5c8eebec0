package dev.socialpublisher.adapter.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.article.document.ImportedDocument;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files as editors send them. {@code phare.odt} and {@code phare.docx} were saved by LibreOffice 7.4.7, {@code
 * lighthouse.docx} was written into Word's own template, on 2026-11-23.
 */
class OfficeFilesTest {
    private static ImportedDocument read(String fileName, byte[] content) {
        return RichTexts.documentReader().read(fileName, content);
    }

    private static ImportedDocument shipped(String name) {
        try (InputStream in = OfficeFilesTest.class.getResourceAsStream("/richtext/" + name)) {
            return read(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    class WholeArticles {
        @ParameterizedTest
        @ValueSource(strings = {"phare.odt", "phare.docx"})
        void keepTheirStructureInBothFormats(String file) {
            ImportedDocument article = shipped(file);

            assertThat(article.title()).isEqualTo("Le phare de Men Garzh rallume sa lampe");
            assertThat(article.lead()).isEqualTo("Après trois ans de travaux, la lampe éclaire de nouveau la baie.");
            assertThat(article.language()).contains(Locale.FRENCH);
            assertThat(article.author())
                    .as("who saved the file need not be who wrote it")
                    .isEmpty();
            assertThat(article.body()).isEqualToIgnoringNewLines("""
                    <h2>Un chantier de 1,2 million d’euros</h2>
                    <p>La restauration a commencé en <em>mars 2023</em>. Elle est décrite dans le \
                    <a href="https://magazine.example.org/phares">dossier des phares</a>, avec un mot \
                    <strong>important</strong>.</p>
                    <ul>
                    <li>Une lentille neuve, taillée à Brest.</li>
                    <li>Un escalier refait à l’identique.</li>
                    <li>Visite le matin.</li>
                    <li>Visite le soir.</li>
                    </ul>
                    <blockquote><p>« C’était le plus beau jour de ma vie », raconte le gardien.</p></blockquote>
                    <p>La lampe s’allumera chaque soir à la tombée de la nuit, comme avant.</p>
                    """);
        }

        @Test
        void keepTheStylesOfWordsOwnTemplate() {
            ImportedDocument article = shipped("lighthouse.docx");

            assertThat(article.title()).isEqualTo("The lighthouse lights its lamp again");
            assertThat(article.lead()).isEqualTo("After three years of work the lamp shines over the bay again.");
            assertThat(article.language()).contains(Locale.ENGLISH);
            assertThat(article.body())
                    .contains("<h2>What comes next</h2>")
                    .contains("<li>A new lens, cut in Brest.</li>\n<li>A staircase rebuilt as it was.</li>")
                    .contains("<blockquote><p>“It was the best day of my life,” the keeper says.</p></blockquote>")
                    .contains("<a href=\"https://magazine.example.org/en/lighthouses\">file on lighthouses</a>")
                    .doesNotContain("working copy");
        }

        @ParameterizedTest
        @ValueSource(strings = {"phare.odt", "phare.docx", "lighthouse.docx"})
        void bringTheirPicturesWithWhatTheyShow(String file) {
            assertThat(shipped(file).images()).singleElement().satisfies(image -> {
                assertThat(image.alt())
                        .isEqualTo(
                                file.startsWith("phare")
                                        ? "Le phare de Men Garzh au petit matin, vu de la mer"
                                        : "The lighthouse at dawn, seen from the sea");
                assertThat(image.content().orElseThrow().length()).isEqualTo(7608);
            });
        }

        /** The ending is what somebody typed. */
        @Test
        void areToldByTheirBytes() throws IOException {
            try (InputStream in = OfficeFilesTest.class.getResourceAsStream("/richtext/phare.docx")) {
                assertThat(read("article.txt", in.readAllBytes()).title())
                        .isEqualTo("Le phare de Men Garzh rallume sa lampe");
            }
        }
    }

    @Nested
    class InWord {
        @Test
        void deletedAndHiddenWordsStayOut() {
            assertThat(body(
                            "<w:p><w:r><w:t>La lampe brille</w:t></w:r><w:del><w:r><w:delText> mal</w:delText></w:r></w:del>"
                                    + "<w:ins><w:r><w:t xml:space=\"preserve\"> bien</w:t></w:r></w:ins>"
                                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> (à vérifier)</w:t></w:r>"
                                    + "<w:r><w:footnoteReference w:id=\"2\"/><w:t>.</w:t></w:r></w:p>"))
                    .isEqualTo("<p>La lampe brille bien.</p>\n");
        }

        @Test
        void linksMayBeFields() {
            assertThat(
                            body(
                                    "<w:p><w:r><w:t xml:space=\"preserve\">Lire le </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                            + "<w:r><w:instrText> HYPERLINK \"https://example.org/a?b=1&amp;c=2\" </w:instrText></w:r>"
                                            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>dossier</w:t></w:r>"
                                            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\"> complet.</w:t></w:r></w:p>"))
                    .isEqualTo("<p>Lire le <a href=\"https://example.org/a?b=1&amp;c=2\">dossier</a> complet.</p>\n");
        }

        /** Word says a text box twice: for those who know boxes, and for those who do not. */
        @Test
        void textBoxesAreReadOnce() {
            String box = "<w:txbxContent><w:p><w:r><w:t>Un encadré sur la lampe.</w:t></w:r></w:p></w:txbxContent>";
            assertThat(body("<w:p><w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice>" + box
                            + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent>"
                            + "<w:t>Le texte à côté.</w:t></w:r></w:p>"))
                    .isEqualTo("<p>Un encadré sur la lampe.</p>\n<p>Le texte à côté.</p>\n");
        }

        @Test
        void nothingButTheWebIsLinked() {
            assertThat(
                            body(
                                    "<w:p><w:fldSimple w:instr=' HYPERLINK \"file:///C:/secret.doc\" '><w:r><w:t>Le brouillon</w:t></w:r>"
                                            + "</w:fldSimple><w:r><w:t xml:space=\"preserve\"> &lt;script&gt;alert(1)&lt;/script&gt;</w:t></w:r></w:p>"))
                    .isEqualTo("<p>Le brouillon &lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
        }

        private String body(String paragraphs) {
            String title = "<w:p><w:r><w:t>Le phare</w:t></w:r></w:p>";
            String end = "<w:p><w:r><w:t>La lampe sera allumée chaque soir dans la baie.</w:t></w:r></w:p>";
            return read("a.docx", word(title + paragraphs + end))
                    .body()
                    .replace("<p>La lampe sera allumée chaque soir dans la baie.</p>\n", "");
        }
    }

    @Nested
    class Refused {
        @Test
        void archivesThatAreNoText() {
            assertRefused(
                    "budget.xlsx",
                    zip(Map.of("xl/workbook.xml", "<workbook/>")),
                    "budget.xlsx is a ZIP archive, but neither a Word document (.docx) nor an OpenDocument text (.odt)");
        }

        @Test
        void filesBeyondTheBound() {
            byte[] large = new byte[50_000_001];
            System.arraycopy("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1), 0, large, 0, 4);
            assertRefused("a.docx", large, "a.docx has 50,000,001 bytes; at most 50,000,000 are read of a document");
        }

        /** A hundred kilobytes that unpack to a hundred million bytes. */
        @Test
        void archivesThatUnpackWithoutEnd() {
            byte[] bomb = packed(zip -> {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                byte[] zeros = new byte[1_000_000];
                for (int i = 0; i < 101; i++) {
                    zip.write(zeros);
                }
            });
            assertThat(bomb.length).isLessThan(200_000);
            assertRefused("a.docx", bomb, "a.docx unpacks to more than 100,000,000 bytes");
        }

        @Test
        void archivesOfTooManyEntries() {
            byte[] many = packed(zip -> {
                for (int i = 0; i <= 5_000; i++) {
                    zip.putNextEntry(new ZipEntry(Integer.toString(i)));
                }
            });
            assertRefused("a.odt", many, "a.odt holds more than 5,000 entries");
        }

        @Test
        void damagedAndEncryptedFiles() {
            assertThatThrownBy(() -> read("a.docx", word("<w:p><w:r>")))
                    .isInstanceOf(SocialException.class)
                    .hasMessageStartingWith("SP-ARTICLE-0004: a.docx is damaged or protected by a password: ");
            assertRefused(
                    "a.docx",
                    "\u00D0\u00CF\u0011\u00E0".getBytes(StandardCharsets.ISO_8859_1),
                    "a.docx is a Word document that is old (.doc) or protected by a password; Word (.docx), OpenDocument"
                            + " (.odt), HTML, Markdown and plain text can be read");
        }

        /** Ten entities of ten entities each, and a file of this machine: neither is looked at. */
        @Test
        void documentTypes() {
            String type = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">"
                    + "<!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
            assertThatThrownBy(() -> read(
                            "a.docx",
                            packaged(type + "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>&b;&f;</w:t>"
                                    + "</w:r></w:p></w:body></w:document>")))
                    .isInstanceOf(SocialException.class)
                    .hasMessageStartingWith("SP-ARTICLE-0004: a.docx ");
        }

        @Test
        void documentsWithoutWords() {
            assertRefused("a.docx", word("<w:p/>"), "a.docx holds no text to read; 0 pieces were left out");
        }

        private void assertRefused(String fileName, byte[] file, String detail) {
            assertThatThrownBy(() -> read(fileName, file)).isInstanceOfSatisfying(SocialException.class, e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.ARTICLE_UNREADABLE);
                assertThat(e.detail()).isEqualTo(detail);
            });
        }
    }

    private static byte[] word(String paragraphs) {
        return packaged("<w:document xmlns:w=\"urn:w\"><w:body>" + paragraphs + "</w:body></w:document>");
    }

    private static byte[] packaged(String document) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas/officeDocument\" Target=\"word/document.xml\"/>"
                        + "</Relationships>");
        parts.put("word/document.xml", document);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        return packed(zip -> {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @FunctionalInterface
    private interface Packing {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static byte[] packed(Packing packing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            packing.into(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
