package dev.socialpublisher.devhost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.devhost.Browser.ChosenFile;
import dev.socialpublisher.devhost.Browser.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingTest {
    private static final Optional<ChosenFile> NO_FILE = Optional.empty();

    @TempDir
    static Path work;

    private static DevHost host;

    private final Browser camille = new Browser(host).signedIn("camille");

    @BeforeAll
    static void start() {
        host = Hosts.start(work, new PublicMount(), Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void keepsFromReadersWhatIsSavedUntilItIsPublished() {
        String address = "/fr/science/les-gardiens-de-l-estran";
        Browser reader = new Browser(host);
        Page form = camille.open("gardiens", "fr");

        Page saved = camille.submit(form, Map.of("title", "Les veilleurs de l’estran", "do", "save"), NO_FILE);
        Page after = camille.get(saved.header("location") + "&lang=fr");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(after.html().selectFirst("[role=status]").text()).isEqualTo("L’article est enregistré.");
        assertThat(after.html().selectFirst(".status").text()).isEqualTo("Modifié depuis la publication");
        assertThat(reader.get(address).html().title()).startsWith("Les gardiens de l’estran");

        camille.submit(after, Map.of("do", "publish"), NO_FILE);

        assertThat(reader.get(address).html().title()).startsWith("Les veilleurs de l’estran");
        assertThat(camille.open("veilleurs", "fr").html().select(".status-published"))
                .isNotEmpty();
    }

    @Test
    void takesAnArticleFromTheReadersSightAndBringsItBack() {
        String address = "/fr/economie/la-criee-se-leve-plus-tard";
        Browser reader = new Browser(host);

        camille.submit(camille.open("criée", "fr"), Map.of("do", "unpublish"), NO_FILE);

        assertThat(reader.get(address).status()).isEqualTo(404);
        assertThat(camille.open("criée", "fr").html().select(".status-unpublished"))
                .isNotEmpty();

        camille.submit(camille.open("criée", "fr"), Map.of("do", "publish"), NO_FILE);

        assertThat(reader.get(address).status()).isEqualTo(200);
    }

    @Test
    void stripsFromTheBodyWhatAnArticleMayNotHold() {
        Page form = camille.open("oyats", "fr");

        camille.submit(
                form,
                Map.of(
                        "body",
                        "<p style=\"color:red\" class=\"question\" onclick=\"x()\">Un <b>mot</b>"
                                + "<script>alert(1)</script></p><img src=x onerror=alert(1)>"
                                + "<p class=\"MsoNormal\"><a href=\"javascript:x()\">ici</a> "
                                + "<a href=\"https://example.org/?a=1&b=2\">là</a></p><h2></h2>"),
                NO_FILE);

        assertThat(camille.open("oyats", "fr")
                        .html()
                        .selectFirst("#body")
                        .wholeText()
                        .strip())
                .isEqualTo("<p class=\"question\">Un <b>mot</b></p><p><a>ici</a> "
                        + "<a href=\"https://example.org/?a=1&amp;b=2\">là</a></p>");
    }

    @Test
    void addsALanguageWithoutTouchingTheOther() {
        Page english = camille.open("rue qui recule", "en");

        camille.submit(
                english,
                Map.of("title", "The street that steps back", "tags", "coast, housing , coast", "do", "publish"),
                NO_FILE);

        assertThat(camille.open("rue qui recule", "fr")
                        .html()
                        .selectFirst("#title")
                        .val())
                .isEqualTo("La rue qui recule");
        Document story = new Browser(host).get("/en/societe/la-rue-qui-recule").html();
        assertThat(story.select(".keywords li").eachText()).containsExactly("coast", "housing");
    }

    @Test
    void createsAnArticleAndMakesItsAddressFromTheTitle() {
        Page created = camille.submit(
                camille.get("/articles/new?in=fr"),
                Map.of("title", "L’œil du cyclone : un été à l’île", "section", "science", "do", "publish"),
                NO_FILE);

        assertThat(created.status()).isEqualTo(303);
        Page story = new Browser(host).get("/fr/science/l-oeil-du-cyclone-un-ete-a-l-ile");
        assertThat(story.html().selectFirst("h1").text()).isEqualTo("L’œil du cyclone : un été à l’île");
        assertThat(story.html().selectFirst(".byline").text()).startsWith("Camille Aubry");
    }

    @Test
    void keepsAPictureWithItsWordsAndRights() {
        Browser reader = new Browser(host);
        camille.submit(
                camille.open("corne de brume", "fr"),
                Map.of(
                        "alt-new", "Un phare dans la brume",
                        "credit-new", "Léna Morvan",
                        "until-new", "2027-03-31",
                        "do", "save"),
                Optional.of(new ChosenFile("C:\\photos\\phare.jpg", Pictures.jpeg(40, 30))));
        Document form = camille.open("corne de brume", "fr").html();
        String asset = form.select("input[name=asset]").last().val();

        assertThat(form.selectFirst("#alt-" + asset).wholeText().strip()).isEqualTo("Un phare dans la brume");
        assertThat(form.selectFirst("#until-" + asset).val()).isEqualTo("2027-03-31");
        assertThat(reader.get("/media/" + asset).status()).isEqualTo(404);
        assertThat(camille.get("/media/" + asset).header("content-type")).isEqualTo("image/jpeg");

        camille.submit(camille.open("corne de brume", "fr"), Map.of("main", asset, "do", "publish"), NO_FILE);
        Document story = reader.get("/fr/culture/la-corne-de-brume-de-men-garo").html();

        assertThat(story.selectFirst("meta[property=og:image]").attr("content"))
                .startsWith("https://magazine.example.org/.social/media/jcr%3A" + asset + "?size=1200");
        assertThat(story.selectFirst("meta[property=og:image:alt]").attr("content"))
                .isEqualTo("Un phare dans la brume");
        assertThat(story.selectFirst("figcaption").text()).isEqualTo("Léna Morvan");
        assertThat(reader.get("/media/" + asset).status()).isEqualTo(200);

        camille.submit(camille.open("corne de brume", "fr"), Map.of("remove-" + asset, "on"), NO_FILE);

        assertThat(camille.open("corne de brume", "fr").html().select("#alt-" + asset))
                .isEmpty();
    }

    @Test
    void keepsAnArticleOffNetworksUntilTheBoxIsTakenAway() {
        for (List<String> words : List.of(
                List.of("fr", "Ne pas diffuser sur les réseaux sociaux"), List.of("en", "Keep off social networks"))) {
            camille.get("/articles?lang=" + words.get(0));
            Document form = camille.open("corne de brume", "fr").html();
            assertThat(form.select("label:has(#noSocial)").text()).isEqualTo(words.get(1));
            assertThat(form.select("#noSocial[checked]")).isEmpty();
        }

        camille.submit(camille.open("corne de brume", "fr"), Map.of("noSocial", "on"), NO_FILE);

        Document marked = camille.open("corne de brume", "en").html();
        assertThat(marked.select("#noSocial[checked][aria-describedby=noSocial-hint]"))
                .hasSize(1);

        marked.select("#noSocial").remove();
        camille.submit(new Page(200, Map.of(), marked.html()), Map.of("do", "save"), NO_FILE);

        assertThat(camille.open("corne de brume", "fr").html().select("#noSocial[checked]"))
                .isEmpty();
    }

    @Nested
    class Roles {
        @Test
        void letNobodyElseChangeAnything() {
            Browser wim = new Browser(host).signedIn(Hosts.WEBTEAM_ONLY);
            Page form = wim.open("oyats", "fr");

            assertThat(form.html().select("fieldset.plain[disabled]")).isNotEmpty();
            assertThat(wim.submit(form, Map.of("title", "À moi"), NO_FILE).status())
                    .isEqualTo(403);
            assertThat(wim.get("/articles/new").status()).isEqualTo(403);
            assertThat(wim.get("/articles").html().select("a[href=/articles/new]"))
                    .isEmpty();
        }
    }

    @Nested
    class BadInput {
        private final String title = "Un titre « à garder » <b>";

        @Test
        void isAllToldAtOnceWithTheFormKept() {
            Page refused =
                    submit("en", Map.of("title", "", "lead", title, "slug", "Été", "until-new", "demain"), NO_FILE);

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html().select("[role=alert] li").eachText())
                    .containsExactly(
                            "The title is missing.",
                            "The address “Été” is not valid: lower-case letters without accents, digits and hyphens.",
                            "“demain” is not a date; write it like 2027-03-31.");
            assertThat(refused.html().selectFirst("#lead").wholeText().strip()).isEqualTo(title);
            assertThat(refused.html().selectFirst("#slug").attr("aria-invalid")).isEqualTo("true");
        }

        @Test
        void keepsAnAddressToOneArticle() {
            Page refused = submit("en", Map.of("slug", "la-rue-qui-recule", "section", "societe"), NO_FILE);

            assertThat(refused.html().select("#slug-error").text())
                    .isEqualTo("Another article already has the address “la-rue-qui-recule” in section societe.");
        }

        @Test
        void refusesATextThatCallsItselfAPicture() {
            Page refused =
                    submit("fr", Map.of("title", title), file("note.jpg", "Bonjour".getBytes(StandardCharsets.UTF_8)));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html().select("#file-error").text())
                    .contains("note.jpg")
                    .contains("text/plain");
            assertThat(refused.html().selectFirst("#title").val()).isEqualTo(title);
        }

        @Test
        void refusesAPictureOfTooManyPixels() {
            Page refused = submit("en", Map.of("title", title), file("huge.png", Pictures.pngHeader(20000, 10001)));

            assertThat(refused.html().select("#file-error").text())
                    .isEqualTo("huge.png has 20,000 × 10,001 = 200,020,000 pixels, allowed are 200,000,000");
            assertThat(refused.html().selectFirst("#title").val()).isEqualTo(title);
        }

        @Test
        void refusesAPictureOfTooManyBytes() {
            byte[] bytes = Arrays.copyOf(Pictures.jpeg(10, 10), 50_000_001);

            Page refused = submit("fr", Map.of("title", title), file("énorme.jpg", bytes));

            assertThat(refused.html().select("#file-error").text())
                    .isEqualTo("énorme.jpg pèse 50000001 octets, le maximum est 50000000");
            assertThat(refused.html().selectFirst("#title").val()).isEqualTo(title);
        }

        @Test
        void replacesNobodysWorkUnseen() {
            Browser paul = new Browser(host).signedIn("paul");
            Page opened = camille.open("last boat", "en");
            paul.submit(paul.open("last boat", "en"), Map.of("lead", "By Paul"), NO_FILE);

            Page refused = camille.submit(opened, Map.of("lead", "By Camille"), NO_FILE);

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.html().select("[role=alert] li").text()).contains("Paul Kervadec");
            assertThat(camille.open("last boat", "en")
                            .html()
                            .selectFirst("#lead")
                            .wholeText()
                            .strip())
                    .isEqualTo("By Paul");

            assertThat(camille.submit(refused, Map.of(), NO_FILE).status()).isEqualTo(303);
            assertThat(camille.open("last boat", "en")
                            .html()
                            .selectFirst("#lead")
                            .wholeText()
                            .strip())
                    .isEqualTo("By Camille");
        }

        @Test
        void takesAHundredThousandWords() {
            String body = "<p>" + "marée ".repeat(100_000) + "</p>";

            Page saved = camille.submit(camille.open("swims", "en"), Map.of("body", body), NO_FILE);

            assertThat(saved.status()).isEqualTo(303);
            assertThat(camille.open("swims", "en").html().selectFirst("#body").wholeText())
                    .hasSizeGreaterThan(600_000);
        }

        @Test
        void knowsNoArticleUnderAnInventedIdentifier() {
            assertThat(camille.get("/articles/00000000-0000-0000-0000-000000000000")
                            .status())
                    .isEqualTo(404);
            assertThat(camille.get("/articles/nonsense").status()).isEqualTo(404);
        }

        private Page submit(String language, Map<String, String> changes, Optional<ChosenFile> file) {
            camille.get("/articles?lang=" + language);
            return camille.submit(camille.open("oyats", "fr"), changes, file);
        }

        private static Optional<ChosenFile> file(String name, byte[] bytes) {
            return Optional.of(new ChosenFile(name, bytes));
        }
    }
}
