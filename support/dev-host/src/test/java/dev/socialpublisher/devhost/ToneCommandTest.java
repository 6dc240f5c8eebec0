package dev.socialpublisher.devhost;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToneCommandTest {
    private static final String POST = """
            ---
            title: Le Maire
            ---
            # Un mot du port

            Le **quai** `Foncez` est ouvert, voir
            [la page](https://www.example.org/Foncez) : Foncez !

            ```
            Foncez
            ```

            - 🐟 Foncez donc.
            """;

    @TempDir
    Path folder;

    private final Said said = new Said();
    private final StringWriter out = said.out();
    private final StringWriter err = said.err();
    private Locale language = Locale.ENGLISH;

    @Nested
    class Check {
        @Test
        void tellsPlacesInTheMarkdownFileAsValeDoes() throws IOException {
            Path file = write("post.md", POST);

            int code = run("tone", "check", file, "--network", "x", "--output", "line", "--min-level", "error");

            assertThat(err.toString()).isEmpty();
            assertThat(out.toString().lines())
                    .containsExactly(
                            file
                                    + ":7:45:base-fr.VenteForcee:Retirez «\u00a0Foncez\u00a0»\u00a0: la maison informe, elle ne"
                                    + " presse pas.",
                            file
                                    + ":13:5:base-fr.VenteForcee:Retirez «\u00a0Foncez\u00a0»\u00a0: la maison informe, elle ne"
                                    + " presse pas.");
            assertThat(code).isEqualTo(1);
        }

        @Test
        void answersZeroWithoutErrorsAndWhereAskedTo() throws IOException {
            Path calm = write("calm.txt", "Le port ouvre demain au public.\r\nEntrée libre.\r\n");
            Path loud = write("loud.txt", "Foncez !");

            assertThat(run("tone", "check", calm, "--network", "mastodon")).isZero();
            assertThat(run("tone", "check", loud, "--network", "x", "--lang", "fr"))
                    .isEqualTo(1);
            assertThat(run("tone", "check", loud, "--network", "x", "--lang", "fr", "--no-exit"))
                    .isZero();
        }

        @Test
        void readsVariantsAsJson() throws Exception {
            Path file = write("variants.json", """
                    {"language": "fr", "variants": [
                      {"network": "mastodon", "text": "Le \\u0022port\\u0022 ouvre.\\nFoncez !", "hashtags": ["criée"],
                       "alt": "Le port, de loin", "credit": "Ana"},
                      {"network": "x", "text": "Le port ouvre."}]}
                    """);

            int code = run("tone", "check", file, "--output", "json", "--min-level", "error");

            JsonNode alert = new ObjectMapper()
                    .readTree(out.toString())
                    .path(file.toString())
                    .path(0);
            assertThat(alert.path("Check").asText()).isEqualTo("base-fr.VenteForcee");
            assertThat(alert.path("Line").asInt()).isEqualTo(2);
            assertThat(alert.path("Span").toString()).isEqualTo("[64,69]");
            assertThat(alert.path("Severity").asText()).isEqualTo("error");
            assertThat(alert.path("Networks").toString()).isEqualTo("[\"mastodon\"]");
            assertThat(code).isEqualTo(1);
        }

        @Test
        void readsWhatVariantsPrints() throws IOException {
            Path article = write(
                    "phare.md",
                    "# Le phare de Kerlozen change de gardien\n\nLe 12 novembre, Yann Morvan a descendu les 196 marches.\n");
            assertThat(run(
                            "variants",
                            article,
                            "--network",
                            "x,mastodon",
                            "--format",
                            "json",
                            "--charter",
                            "voix-savante"))
                    .isZero();
            assertThat(out.toString()).contains("\"charter\" : \"voix-savante\"");
            Path variants = write("variants.json", out.toString());

            assertThat(run("tone", "check", variants, "--article", article, "--min-level", "error"))
                    .isZero();
        }

        @Test
        void readsStandardInputAndGuessesItsLanguage() {
            InputStream before = System.in;
            System.setIn(new ByteArrayInputStream(
                    "The port opens, and the mayor said: act now! It is for you.".getBytes(StandardCharsets.UTF_8)));
            try {
                run("tone", "check", "--network", "x", "--output", "line");
            } finally {
                System.setIn(before);
            }
            assertThat(out.toString()).contains("stdin:1:37:base-en.");
        }

        @Test
        void holdsTheTextAgainstTheArticle() throws IOException {
            Path article = write("article.md", "# La digue\n\nLa digue mesure 300 mètres. Elle date de 1873.\n");
            Path post = write("post.txt", "La digue mesure 700 mètres.");

            assertThat(run("tone", "check", post, "--network", "x", "--article", article, "--output", "line"))
                    .isEqualTo(1);
            assertThat(out.toString()).contains(post + ":1:17:base-fr.Fidelite:");
        }

        @Test
        void tellsAFindingOnceForSeveralNetworks() throws IOException {
            Path file = write("post.txt", "Foncez !");

            run("tone", "check", file, "--network", "x,mastodon", "--lang", "fr", "--min-level", "error");

            assertThat(out.toString().lines())
                    .filteredOn(line -> line.contains("VenteForcee"))
                    .singleElement()
                    .satisfies(line -> assertThat(line).endsWith("(base-fr.VenteForcee · x, mastodon)"));
        }

        @Test
        void answersTwoWhereItCannotWork() throws IOException {
            Path file = write("post.txt", "Le port ouvre.");
            Path latin = folder.resolve("latin.txt");
            Files.write(latin, "déjà".getBytes(StandardCharsets.ISO_8859_1));

            assertFailure("There is no file rien.md that can be read.", "rien.md", "--network", "x");
            assertFailure("names no network: say --network x", file);
            assertFailure(
                    "SP-NETWORK-0001: There is no network 'myspace'", file, "--network", "myspace", "--lang", "fr");
            assertFailure(
                    "There is no charter 'no' in the light modules; known", file, "--network", "x", "--charter", "no");
            assertFailure(latin + " is not UTF-8.", latin, "--network", "x");
            assertFailure("cannot be read as JSON", write("v.json", "[{"), "--network", "x");
            assertFailure("There is no charter in the folder", file, "--network", "x", "--charters", folder);
        }

        private void assertFailure(String said, Object... arguments) {
            err.getBuffer().setLength(0);
            Object[] all = new Object[arguments.length + 2];
            all[0] = "tone";
            all[1] = "check";
            System.arraycopy(arguments, 0, all, 2, arguments.length);
            assertThat(run(all)).isEqualTo(2);
            assertThat(err.toString()).contains(said);
        }
    }

    @Nested
    class OfACharter {
        @Test
        void testsRulesAgainstTheirExamples() throws IOException {
            house("Mots", "extends: existence\nmessage: \"Pas de %s\"\ntokens: [bateau]\n");
            Path examples = write(
                    "maison/rules/Mots.examples.yml",
                    "triggers:\n  - {text: \"Un bateau passe\", match: \"bateau\"}\npasses:\n  - {text: \"Le bateau\"}\n");

            assertThat(run("tone", "test", "--charters", folder.resolve("maison"), "--output", "line"))
                    .isEqualTo(1);
            assertThat(out.toString())
                    .isEqualTo(
                            examples + ":4:5:maison.Mots:the example “Le bateau | x” must pass, but maison.Mots finds"
                                    + " “bateau”\n");
        }

        @Test
        void testsWhatShips() {
            assertThat(run("tone", "test", "--charter", "magazine-fr,magazine-en"))
                    .isZero();
            assertThat(out.toString()).contains("Rules: 14 · examples that fail: 0");
        }

        @Test
        void lintsAndSpeaksFrench() throws IOException {
            house("Aller", "extends: substitution\nmessage: m\nswap:\n  bateau: navire\n");
            house("Retour", "extends: substitution\nmessage: m\nswap:\n  navire: bateau\n");
            language = Locale.FRENCH;

            assertThat(run("tone", "lint", "--charters", folder)).isEqualTo(1);
            assertThat(out.toString().replace('\u00a0', ' '))
                    .contains(folder
                            + "/maison/rules/Aller.yml\n  4:3     bloquant      contradiction : tourne en rond avec"
                            + " maison.Retour : « bateau » devient « navire », et inversement  (maison.Aller)\n")
                    .contains("Contradictions : 2 · avertissements : 0 · suggestions : 0 · chartes : 1");
        }

        @Test
        void checksWithAHouseThatInheritsAndLeavesNothingBehind() throws IOException {
            house("Mots", "extends: existence\nmessage: \"Pas de %s\"\ntokens: [bateau]\n");
            Path post = write("post.txt", "Le bateau. Foncez !");

            run(
                    "tone",
                    "check",
                    post,
                    "--charters",
                    folder,
                    "--charter",
                    "maison",
                    "--network",
                    "x",
                    "--output",
                    "line");

            assertThat(out.toString()).contains("maison.Mots:Pas de bateau").contains("base-fr.VenteForcee");
        }

        @Test
        void refusesToWorkWithARuleThatCannotBeRead() throws IOException {
            house("Mots", "extends: existence\nmessage: m\ntoken: [bateau]\n");

            assertThat(run("tone", "lint", "--charters", folder)).isEqualTo(2);
            assertThat(err.toString())
                    .contains(folder + "/maison/rules/Mots.yml:3:1: unknown key 'token'; known here: ");
        }

        private void house(String rule, String content) throws IOException {
            write(
                    "maison/charter.yaml",
                    "id: maison\ntitle: Maison\nlanguage: fr\nversion: \"1\"\nparents: [base-fr]\n");
            write("maison/rules/" + rule + ".yml", content);
        }
    }

    @Nested
    class Styles {
        @Test
        void areHeldAgainstTextsAsTheirConfigurationSays() throws IOException {
            Path styles = styles("[*]\nBasedOnStyles = Kontor\n");
            Path file = write("post.txt", "Perhaps the quay is open.");

            int code = run("tone", "check", file, "--network", "x", "--styles", styles, "--output", "line");

            assertThat(err.toString()).isEmpty();
            assertThat(out.toString().lines()).containsExactly(file + ":1:1:Kontor.Hedging:'Perhaps' hedges.");
            assertThat(code).isEqualTo(1);
        }

        @Test
        void areParentsOfTheHousesCharters() throws IOException {
            Path styles = styles("");
            write(
                    "maison/charter.yaml",
                    "id: maison\ntitle: Maison\nlanguage: en\nversion: \"1\"\nparents: [Kontor]\nrules: {Kontor.Hedging:"
                            + " warning}\n");
            Path file = write("post.txt", "Perhaps the quay is open.");

            assertThat(run(
                            "tone",
                            "check",
                            file,
                            "--network",
                            "x",
                            "--styles",
                            styles,
                            "--charters",
                            folder.resolve("maison"),
                            "--charter",
                            "maison",
                            "--output",
                            "json"))
                    .isZero();
            assertThat(out.toString()).contains("Kontor.Hedging").contains("warning");
            assertThat(run("tone", "test", "--styles", styles, "--charters", folder.resolve("maison")))
                    .isZero();
            assertThat(out.toString()).contains("Rules: 0 ");
        }

        @Test
        void areTakenForTheLanguageThatIsNamed() throws IOException {
            Path styles = styles("[*]\nBasedOnStyles = Kontor\n");
            Files.writeString(
                    styles.resolve("Kontor/Ease.yml"),
                    "extends: readability\nmessage: \"%s\"\nlevel: error\ngrade: 1\nmetrics: [Flesch-Kincaid]\n");
            Path file = write("post.txt", "La municipalité organise régulièrement des consultations particulières.");

            run("tone", "check", file, "--network", "x", "--styles", styles, "--output", "line");
            String asEnglish = out.toString();
            run("tone", "check", file, "--network", "x", "--styles", styles, "--styles-lang", "fr", "--output", "line");

            assertThat(asEnglish).contains("Kontor.Ease");
            assertThat(out.toString()).contains("Kontor.Ease").isNotEqualTo(asEnglish);
        }

        @Test
        void areLookedThroughAlone() throws IOException {
            Path styles = styles("");
            Files.writeString(
                    styles.resolve("Kontor/Again.yml"),
                    "extends: existence\nmessage: \"not '%s'\"\nlevel: error\ntokens: [perhaps]\n");

            assertThat(run("tone", "lint", "--styles", styles, "--output", "line"))
                    .isZero();
            assertThat(out.toString().lines())
                    .contains(
                            styles + ":1:1:Kontor.Again:duplicate: “perhaps” is told by Kontor.Hedging, too: 'perhaps'"
                                    + " hedges.");
        }

        @Test
        void areRefusedWhereNoneAreOrTheLanguageIsNone() throws IOException {
            Path nowhere = folder.resolve("nowhere");
            assertThat(run("tone", "lint", "--styles", nowhere)).isEqualTo(2);
            assertThat(run("tone", "lint", "--styles", styles(""), "--styles-lang", "?"))
                    .isEqualTo(2);
            assertThat(err.toString().lines())
                    .containsExactly(
                            "There is no folder " + nowhere + " for --styles.",
                            "--styles-lang is '?'; it takes a language such as fr or en.");
        }

        private Path styles(String configuration) throws IOException {
            write(
                    "styles/Kontor/Hedging.yml",
                    "extends: existence\nmessage: \"'%s' hedges.\"\nlevel: error\ntokens: [perhaps]\nignorecase: true\n");
            if (!configuration.isEmpty()) {
                write("styles/.vale.ini", configuration);
            }
            return folder.resolve("styles");
        }
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private int run(Object... arguments) {
        out.getBuffer().setLength(0);
        return said.run(language, arguments);
    }
}
