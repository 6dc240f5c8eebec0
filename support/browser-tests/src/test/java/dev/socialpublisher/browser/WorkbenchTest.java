package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The web team changes a charter on the screen: nothing is in force until it is activated, and there is a way back. */
class WorkbenchTest {
    private static final String X = "x-rivages-fr";
    private static final String WORDS = "Une bricole de rien du tout au port.";

    @RegisterExtension
    static final House HOUSE = new House();

    @Test
    void ruleIsWrittenTriedActivatedAndTakenBack() {
        Person nora = HOUSE.nora();
        nora.openScreen("workbench", "&charter=magazine-fr");
        assertThat(nora.at("in-force")).containsText("fichiers d’origine");
        nora.at("view-files").click();
        nora.at("new-rule").fill("Bricole");
        nora.page().keyboard().press("Enter");
        assertThat(nora.at("file-text")).containsText("mot à relever");
        write(
                nora,
                "extends: existence\nlevel: error\nmessage: \"Dites ce que c’est.\"\nreason: \"r\"\ntokns: [bricole]\n");
        Locator problem = nora.at("draft-problem").first();
        assertThat(problem).containsText(Pattern.compile("rules/Bricole\\.yml"));
        assertThat(nora.at("activate")).hasCount(0);
        nora.seesNoBarrier();
        nora.keepPicture("workbench-files-fr");
        problem.click();

        write(
                nora,
                "extends: existence\nlevel: error\nmessage: \"Dites ce que c’est.\"\nreason: \"r\"\ntokens: [bricole]\n");
        assertThat(nora.at("draft-problem")).hasCount(0);
        nora.at("view-try").click();
        nora.page().locator("[data-testid=editor-text]").fill(WORDS);
        assertThat(nora.page().locator("[data-testid=finding][data-rule='magazine-fr.Bricole']"))
                .isVisible();
        nora.seesNoBarrier();
        nora.keepPicture("workbench-try-fr");

        nora.at("view-impact").click();
        nora.at("measure").click();
        assertThat(nora.at("measured")).containsText("examinés");
        nora.at("note").fill("Le mot ne dit rien.");
        nora.seesNoBarrier();
        nora.keepPicture("workbench-impact-fr");
        nora.at("activate").click();
        assertThat(nora.at("said")).containsText("est en vigueur");

        SocialTab tab = SocialTab.open(nora, HOUSE.demo().article("La rue qui recule"), "fr", X)
                .write(WORDS);
        assertThat(tab.mark("magazine-fr.Bricole")).hasText("bricole");

        nora.openScreen("workbench", "&charter=magazine-fr");
        assertThat(nora.at("in-force")).containsText("version 1");
        nora.at("view-versions").click();
        nora.at("difference").first().click();
        assertThat(nora.at("version").first()).containsText("tokens: [bricole]");
        nora.seesNoBarrier();
        nora.keepPicture("workbench-versions-fr");
        nora.at("restore").last().click();
        nora.at("confirm-restore").click();
        assertThat(nora.at("in-force")).containsText("version 2");
        SocialTab after = SocialTab.open(nora, HOUSE.demo().article("La rue qui recule"), "fr", X)
                .write(WORDS + " ");
        assertThat(after.mark("magazine-fr.Bricole")).hasCount(0);
    }

    @Test
    void settingIsChangedSeenAndActivated() {
        Person nora = HOUSE.nora();
        nora.openScreen("workbench", "&charter=voix-savante");
        nora.at("place").selectOption("x");
        nora.at("max-emoji").fill("4");
        nora.page().keyboard().press("Tab");
        assertThat(nora.at("draft-file")).containsText("x: {rules: {Emoji: {max: 4}}}");
        nora.at("ban-word").fill("bricole");
        nora.page().keyboard().press("Enter");
        assertThat(nora.at("house-word")).containsText("bricole");
        assertThat(nora.at("draft-file")).hasCount(2);
        assertThat(nora.at("effect-measured")).containsText("examinés");
        nora.seesNoBarrier();
        nora.keepPicture("workbench-settings-fr");
        nora.at("see-posts").click();
        nora.at("note").fill("Quatre émojis suffisent.");
        nora.at("activate").click();
        assertThat(nora.at("said")).containsText("est en vigueur");
        nora.at("view-settings").click();
        assertThat(nora.at("max-emoji")).hasValue("4");
        assertThat(nora.at("no-difference")).isVisible();
    }

    @Test
    void exceptionComesFromTheSocialTabIntoADraft() {
        Person nora = HOUSE.person("nora", "en-GB");
        SocialTab tab = SocialTab.open(nora, HOUSE.demo().article("La rue qui recule"), "fr", X)
                .write("Un live sur la digue.");
        assertThat(tab.mark("base-fr.Anglicismes")).hasText("live");
        Page bench = nora.page()
                .waitForPopup(() -> nora.page()
                        .locator("[data-testid=finding][data-rule='base-fr.Anglicismes'] [data-testid=except]")
                        .click());
        assertThat(bench.getByTestId("exception-phrase")).hasValue("live");
        bench.getByTestId("exception-phrase").fill("live sur la digue");
        bench.getByTestId("exception-reason").fill("It is the name of the column.");
        bench.getByTestId("exception-put").click();
        assertThat(bench.getByTestId("draft-file")).containsText("phrase: \"live sur la digue\"");
        assertThat(bench.getByTestId("exception")).containsText("It is the name of the column.");
        assertThat(bench.getByTestId("finding-gone")).containsText("base-fr.Anglicismes");
        bench.close();
    }

    @Test
    void draftSurvivesAReloadAndSpeaksEnglish() {
        Person nora = HOUSE.person("nora", "en-GB");
        nora.openScreen("workbench", "&charter=magazine-en");
        nora.at("view-files").click();
        nora.at("new-rule").fill("Stuff");
        nora.page().keyboard().press("Enter");
        assertThat(nora.at("draft")).containsText("1 file changed");
        nora.page().reload();
        assertThat(nora.at("draft")).containsText("1 file changed");
        nora.seesNoBarrier();
        nora.keepPicture("workbench-files-en");
        nora.at("discard").click();
        assertThat(nora.at("draft")).hasCount(0);
    }

    @Test
    void otherPeopleAreToldWhoKeepsTheCharters() {
        Person camille = HOUSE.camille();
        camille.openScreen("workbench", "");
        assertThat(camille.page().locator("main")).containsText("L’équipe web tient les chartes");
        assertThat(camille.at("nav-workbench")).hasCount(0);
        camille.seesNoBarrier();
    }

    /** The whole of the file that is shown. */
    private static void write(Person person, String content) {
        person.page().locator("[data-testid=file-text]").fill(content);
    }
}
