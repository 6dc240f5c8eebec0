package dev.socialpublisher.devhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document of a text processor becomes an article with its picture, whichever way it goes in. */
class ImportedDocumentsTest {
    private static final String ALT = "Le phare de Men Garzh au petit matin, vu de la mer";

    @TempDir
    Path folder;

    private final Said said = new Said();

    @ParameterizedTest
    @ValueSource(strings = {"phare.docx", "phare.odt"})
    void keepsThePictureWithItsDescription(String name) throws IOException {
        Path work = folder.resolve("work");
        try (DevHost host = Hosts.start(work)) {
            assertThat(said.run(Locale.FRENCH, "import", document(name), "--work", work))
                    .as(said.err().toString())
                    .isZero();
            assertThat(said.out().toString()).contains(ALT);

            Browser.Page form = new Browser(host).signedIn("camille").open("phare de men garzh", "fr");
            assertThat(form.html().selectFirst("#body").wholeText()).contains("Une lentille neuve, taillée à Brest.");
            assertThat(form.html().select("img")).isNotEmpty();
            assertThat(form.html().select("textarea, input").eachAttr("value").contains(ALT)
                            || form.html().wholeText().contains(ALT))
                    .as("the description of the picture")
                    .isTrue();
        }
    }

    /** A drawing of Windows is no picture for networks; the article comes in without it. */
    @Test
    void saysWhichPicturesAreLeftOut() throws IOException {
        Path file = folder.resolve("dessin.docx");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(document("phare.docx")));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().endsWith(".jpeg")
                                ? "no picture".getBytes(StandardCharsets.US_ASCII)
                                : in.readAllBytes());
            }
        }

        assertThat(said.run(Locale.ENGLISH, "import", file, "--work", folder.resolve("work")))
                .isZero();
        assertThat(said.out().toString())
                .contains("draft “Le phare de Men Garzh rallume sa lampe”")
                .contains("picture left out  image1.jpeg is text/plain, not a picture that can be used");
    }

    private Path document(String name) throws IOException {
        try (InputStream in = ImportedDocumentsTest.class.getResourceAsStream("/documents/" + name)) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }
}
