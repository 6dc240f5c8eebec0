package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The host's pages: what they refuse, and that everybody can use them. */
class ArticleFormTest {
    private static final String ADDED = " Cette phrase ne doit pas se perdre.";

    @RegisterExtension
    static final House HOUSE = new House();

    @Test
    void pictureOfTooManyPixelsIsRefused() {
        refused(
                HOUSE.camille(),
                form -> form.upload("over-200-megapixels.png"),
                "over-200-megapixels.png compte 20 000 × 10 001 = 200 020 000 pixels, le maximum est 200 000 000");
    }

    @Test
    void textThatCallsItselfAPictureIsRefused() {
        refused(HOUSE.camille(), form -> form.upload("note.jpg"), "note.jpg", "text/plain");
    }

    @Test
    void pictureOfTooManyBytesIsRefused(@TempDir Path folder) throws IOException {
        Path huge = folder.resolve("énorme.jpg");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(50_000_001);
        }
        refused(HOUSE.camille(), form -> form.upload(huge), "énorme.jpg pèse 50000001 octets, le maximum est 50000000");
    }

    @Test
    void refusalSpeaksEnglishToo() {
        refused(
                HOUSE.person("camille", "en-GB"),
                form -> form.upload("over-200-megapixels.png"),
                "over-200-megapixels.png has 20,000 × 10,001 = 200,020,000 pixels, allowed are 200,000,000");
    }

    @Test
    void everyPageOfTheHostIsOpenToEverybody() {
        Person camille = HOUSE.camille();
        camille.open("/articles?lang=fr&q=rien-de-tel").seesNoBarrier();
        camille.open("/articles/new").seesNoBarrier();
        camille.open("/articles/nonsense").seesNoBarrier();
        camille.open("/fr").seesNoBarrier();
        camille.open("/fr/science/les-gardiens-de-l-estran").seesNoBarrier();
        camille.open("/login").seesNoBarrier();
    }

    private static void refused(Person person, Consumer<ArticleForm> upload, String... told) {
        ArticleForm form = ArticleForm.open(person, HOUSE.demo().article("Planter des oyats"));
        form.typeInBody("p", ADDED);
        form.field("lead").fill("Un chapô tout neuf.");
        upload.accept(form);
        form.field("alt-new").fill("Des oyats dans le vent.");
        form.press("save");
        for (String words : told) {
            assertThat(form.field("file-error")).containsText(words);
        }
        assertThat(person.page().locator("[role=alert]")).isFocused();
        assertThat(form.field("lead")).hasValue("Un chapô tout neuf.");
        assertThat(form.body()).containsText(ADDED.strip());
        assertThat(form.field("alt-new")).hasValue("Des oyats dans le vent.");
        person.seesNoBarrier();
    }
}
