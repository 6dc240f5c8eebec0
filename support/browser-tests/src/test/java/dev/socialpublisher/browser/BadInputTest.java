package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the Social tab says when somebody asks for what cannot be: value, bound and place; nothing typed is lost. */
class BadInputTest {
    private static final String X = "x-rivages-fr";
    private static final String WORDS = "Un texte à moi, que personne ne doit perdre.";

    @RegisterExtension
    static final House HOUSE = new House(mapping -> mapping.replace("{section}/{slug}", "{section}/{author}/{slug}"));

    @Test
    void timeThatHasPassedOrDoesNotExistIsToldAtItsField() {
        Person camille = HOUSE.camille();
        SocialTab tab = open(camille, "La rue qui recule", "fr", X).write(WORDS);
        tab.askFor("2020-01-01", "10:00");
        assertThat(tab.at("due-problem")).containsText("est passé");
        assertThat(tab.at("due-problem")).containsText("1 janvier 2020");
        tab.askFor("2027-03-28", "02:30");
        assertThat(tab.at("due-problem")).containsText("n’existe pas");
        assertThat(tab.at("due-problem")).containsText("01:59");
        assertThat(tab.at("due-problem")).containsText("03:00");
        assertThat(tab.at("due-date")).hasValue("2027-03-28");
        camille.seesNoBarrier();
        assertThat(tab.words()).containsText(WORDS);
        camille.page().reload();
        assertThat(tab.words()).containsText(WORDS);
        assertThat(tab.at("article-post")).hasCount(0);
    }

    @Test
    void timeThatHasPassedIsToldInEnglishToo() {
        Person nora = HOUSE.person("camille", "en-GB");
        SocialTab tab = open(nora, "The city that swims", "en", "bluesky-rivages-en");
        tab.askFor("2020-01-01", "10:00");
        assertThat(tab.at("due-problem")).containsText("1 January 2020");
        nora.seesNoBarrier();
    }

    @Test
    void timeThatExistsTwiceIsTheOneThatTheEditorPicks() {
        SocialTab tab = open(HOUSE.camille(), "Planter des oyats", "fr", X);
        tab.at("when-at").check();
        tab.at("due-date").fill("2027-10-31");
        tab.at("due-time").fill("02:30");
        assertThat(tab.at("due-overlap")).containsText("cette heure existe deux fois");
        HOUSE.camille().seesNoBarrier();
        tab.at("due-overlap").getByText("la seconde (heure d’hiver)").click();
        String later = tab.submit();
        assertThat(HOUSE.demo().post(later).path("post").path("dueAt").asText()).startsWith("2027-10-31T01:30");
        tab.at("take-back").click();
        tab.at("when-at").check();
        tab.at("due-date").fill("2027-10-31");
        tab.at("due-time").fill("02:30");
        tab.at("due-overlap").getByText("la première (heure d’été)").click();
        assertThat(tab.submit()).isEqualTo(later);
        assertThat(HOUSE.demo().post(later).path("post").path("dueAt").asText()).startsWith("2027-10-31T00:30");
    }

    @Test
    void textThatIsTooLongIsStoppedWithItsLengthAndTheLimit() {
        SocialTab tab = open(HOUSE.camille(), "À Port-Maël, la criée", "fr", X).write("Trop long. ".repeat(40));
        assertThat(tab.at("length")).containsText("/280");
        assertThat(tab.at("meter")).hasAttribute("data-fits", "false");
        tab.at("submit").click();
        assertThat(tab.at("problem").first()).containsText("280");
        assertThat(tab.at("problem").first()).isFocused();
        assertThat(tab.words()).containsText("Trop long. Trop long.");
        assertThat(tab.at("article-post")).hasCount(0);
    }

    @Test
    void pictureWhoseRightsHaveEndedCannotBeChosen() {
        SocialTab tab = open(HOUSE.camille(), "À Port-Maël, la criée", "fr", "bluesky-rivages-fr");
        assertThat(tab.css("[data-testid=image-choice]:disabled")).hasCount(1);
        assertThat(tab.at("images")).containsText("Droits pour les réseaux sociaux expirés le 30 juin 2026");
    }

    @Test
    void rightsThatEndWhileOneWritesStopTheSubmission() {
        Person camille = HOUSE.camille();
        SocialTab tab = open(camille, "Les gardiens de l’estran", "fr", X).write(WORDS);
        tab.at("image-choice").first().check();
        Person other = HOUSE.person("camille", "en-GB");
        ArticleForm form = ArticleForm.open(other, HOUSE.demo().article("Les gardiens de l’estran"));
        other.page().locator("[name^='until-']").first().fill("2026-01-31");
        form.done("save");
        tab.typeAtEnd(" Encore.");
        assertThat(tab.at("problem").first()).containsText("31 janvier 2026");
        tab.at("submit").click();
        assertThat(tab.words()).containsText(WORDS + " Encore.");
        assertThat(tab.at("article-post")).hasCount(0);
    }

    @Test
    void addressThatLacksAPartIsToldWithThePart() {
        Person camille = HOUSE.camille();
        String article = HOUSE.demo().article("La corne de brume");
        ArticleForm form = ArticleForm.open(camille, article);
        form.field("author").fill("");
        form.done("publish");
        SocialTab tab = SocialTab.open(camille, article, "fr", X);
        assertThat(camille.page().locator("sp-article-head")).containsText("Sans adresse publique · {author}");
        tab.write(WORDS).at("submit").click();
        assertThat(tab.at("submit-failure")).containsText("{lang}/{section}/{author}/{slug}");
        assertThat(tab.at("submit-failure")).containsText("il manque à l’article author");
        assertThat(tab.words()).containsText(WORDS);
        assertThat(tab.at("article-post")).hasCount(0);
        camille.seesNoBarrier();
    }

    private static SocialTab open(Person person, String title, String lang, String channel) {
        return SocialTab.open(person, HOUSE.demo().article(title), lang, channel);
    }
}
