package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The web team's work: rules are files, and a file that is wrong changes nothing. */
class RulesTest {
    private static final String X = "x-rivages-fr";

    @RegisterExtension
    static final House HOUSE = new House();

    @Test
    void changedRuleFileIsObeyedWithoutRestart() {
        Path rule = HOUSE.demo().rule("base-fr", "Hashtags");
        String before = Demo.rewrite(rule, text -> text.replace("x: 2", "x: 1"));
        Person nora = HOUSE.nora();
        String article = HOUSE.demo().article("Les gardiens de l’estran");
        // files are looked at twice a second
        nora.waitUntil(() -> hashtags(SocialTab.open(nora, article, "fr", X)) == 1);
        Demo.rewrite(rule, text -> before);
    }

    private static long hashtags(SocialTab tab) {
        return tab.at("preview-text").innerText().chars().filter(c -> c == '#').count();
    }

    @Test
    void brokenRuleFileIsRefusedWithItsPlaceAndTheLastGoodOneStays() {
        Path rule = HOUSE.demo().rule("base-fr", "VenteForcee");
        String before = Demo.rewrite(rule, text -> text + "\nbroken: [");
        int line = (int) before.lines().count() + 2;
        Person nora = HOUSE.nora();
        nora.openScreen("rules", "&charter=magazine-fr&network=x");
        nora.waitUntil(() -> {
            nora.page().reload();
            assertThat(nora.at("network")).isVisible();
            return nora.at("rule-problem").count() > 0;
        });
        assertThat(nora.at("rule-problem"))
                .containsText(Pattern.compile("fr/rules/VenteForcee\\.yml:" + line + ":\\d+"));
        assertThat(nora.page().locator("[data-testid=rule][data-rule='base-fr.VenteForcee']"))
                .isVisible();
        nora.seesNoBarrier();
        nora.keepPicture("rules-fr");
        Person english = HOUSE.person("nora", "en-GB");
        english.openScreen("rules", "&charter=magazine-en&network=bluesky");
        assertThat(english.at("rule-problem")).isVisible();
        english.seesNoBarrier();
        english.keepPicture("rules-en");

        SocialTab tab = SocialTab.open(nora, HOUSE.demo().article("La rue qui recule"), "fr", X);
        tab.write("Dépêchez-vous de lire.");
        assertThat(tab.mark("base-fr.VenteForcee")).hasText("Dépêchez-vous");
        Demo.rewrite(rule, text -> before);
    }

    @Test
    void unknownNetworkIsNamedBesideTheKnownOnes() {
        Person nora = HOUSE.nora();
        nora.openScreen("rules", "&network=myspace");
        assertThat(nora.at("unknown-network")).containsText("« myspace »");
        assertThat(nora.at("unknown-network")).containsText("bluesky");
        nora.seesNoBarrier();
        nora.at("network").selectOption("x");
        assertThat(nora.at("unknown-network")).hasCount(0);
        Person english = HOUSE.person("nora", "en-GB");
        english.openScreen("rules", "&network=myspace");
        assertThat(english.at("unknown-network")).containsText("There is no network “myspace”");
    }
}
