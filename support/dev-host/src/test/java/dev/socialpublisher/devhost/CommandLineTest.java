package dev.socialpublisher.devhost;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    private static final String ARTICLE = """
            # Le phare de Kerlozen change de gardien

            Le 12 novembre, Yann Morvan a descendu pour la dernière fois les 196 marches du phare. Il les avait \
            montées 31 000 fois, selon un calcul qu’il tient lui-même sur un cahier.

            « Une lampe ne s’éteint pas, elle change de mains », dit Yann Morvan en posant la clé sur la table.

            Le feu porte à 41 kilomètres et n’a manqué que deux nuits depuis 1873, toutes deux pendant la guerre.

            Le conservatoire du littoral rouvrira la maison du gardien au printemps, avec six lits et une cuisine commune.

            « Le silence fera fuir la moitié des visiteurs, et l’autre moitié reviendra », prédit Jeanne Abgrall, maire de Kerlozen.

            Les oiseaux marins, eux, ont repris les corniches de la tour dès la première semaine.

            [Partager sur X](https://x.com/share) | [Facebook](https://facebook.com)
            """;

    @TempDir
    Path folder;

    private final Said said = new Said();
    private final StringWriter out = said.out();
    private final StringWriter err = said.err();
    private Locale language = Locale.ENGLISH;
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("phare.md"), ARTICLE);
    }

    @Nested
    class Variants {
        @Test
        void arePrintedWithLengthAndSources() {
            int code = run("variants", file, "--network", "x,bluesky", "--url", "https://magazine.example.org/fr/p");

            assertThat(err.toString()).isEmpty();
            assertThat(code).isZero();
            assertThat(out.toString())
                    .startsWith("Le phare de Kerlozen change de gardien\n")
                    .contains("== X (Twitter) · charter magazine-fr ")
                    .contains("== Bluesky · charter magazine-fr ")
                    .containsPattern("headline · \\d+/280, a link counts 23\n")
                    .containsPattern("headline · \\d+/300, \\d+/3000 bytes\n")
                    .contains("    link       https://magazine.example.org/fr/p\n")
                    .contains("    source     title: Le phare de Kerlozen change de gardien\n");
        }

        @Test
        void areJsonForPrograms() throws Exception {
            int code = run("variants", file, "--network", "bluesky", "--format", "json");
            JsonNode root = new ObjectMapper().readTree(out.toString());

            assertThat(code).isZero();
            JsonNode network = root.path("networks").path(0);
            assertThat(network.path("network").asText()).isEqualTo("bluesky");
            assertThat(network.path("proposals")).hasSizeGreaterThanOrEqualTo(3);
            assertThat(network.path("proposals")).allSatisfy(proposal -> {
                assertThat(proposal.path("length").path("fits").asBoolean()).isTrue();
                assertThat(proposal.path("sources")).isNotEmpty();
                JsonNode source = proposal.path("sources").path(0);
                String sentence = proposal.path("text")
                        .asText()
                        .substring(
                                source.path("start").asInt(), source.path("end").asInt());
                assertThat(source.path("verbatim").asBoolean()).isTrue();
                assertThat(plainSpaces(source.path("passage").asText())).contains(plainSpaces(sentence));
            });
        }

        @Test
        void nameTheNetworksWhenOneIsUnknown() {
            int code = run("variants", file, "--network", "myspace");

            assertThat(code).isEqualTo(1);
            assertThat(err.toString())
                    .startsWith("SP-NETWORK-0001: There is no network 'myspace'; known are bluesky, ")
                    .doesNotContain("\tat ");
        }

        @Test
        void refuseAFileThatIsNotThere() {
            int code = run("variants", folder.resolve("rien.md"), "--network", "x");

            assertThat(code).isEqualTo(1);
            assertThat(err.toString()).contains("SP-ARTICLE-0004: There is no file " + folder.resolve("rien.md"));
        }

        @Test
        void refuseAFolderOfLightModulesThatIsNotThere() {
            assertThat(run("variants", file, "--network", "x", "--light-modules", folder.resolve("no")))
                    .isEqualTo(1);
            assertThat(err.toString()).contains("There is no folder " + folder.resolve("no"));
        }
    }

    @Nested
    class Importing {
        private Path work = Path.of("");

        @BeforeEach
        void choose() {
            work = folder.resolve("work");
        }

        @Test
        void opensTheFolderWhereNoHostRuns() {
            int code = run("import", file, "--work", work);

            assertThat(err.toString()).isEmpty();
            assertThat(code).isZero();
            assertThat(out.toString()).contains("left out  share bar: Partager sur X | Facebook");
            try (DevHost host = Hosts.start(work)) {
                assertDraft(host);
            }
        }

        @Test
        void goesThroughTheHostThatRuns() {
            try (DevHost host = Hosts.start(work)) {
                int code = run("import", file, file, "--work", work);

                assertThat(err.toString()).isEmpty();
                assertThat(code).isZero();
                assertThat(out.toString()).contains(" at " + host.address() + "/articles/");
                assertDraft(host);
            }
        }

        @Test
        void saysWhyTheHostRefuses() {
            try (DevHost host = Hosts.start(work)) {
                assertThat(run("import", file, "--work", work, "--password", "wrong"))
                        .isEqualTo(1);
                assertThat(err.toString())
                        .contains("The host at " + host.address() + " refuses: Name or password is wrong.");
                assertThat(run("import", file, "--work", work, "--user", Hosts.WEBTEAM_ONLY))
                        .isEqualTo(1);
                assertThat(err.toString()).contains("Only editors and publishers import articles.");
            }
        }

        @Test
        void importsNothingWhenOneFileCannotBeRead() {
            run("import", file, folder.resolve("rien.md"), "--work", work);

            try (DevHost host = Hosts.start(work)) {
                assertThat(new Browser(host)
                                .signedIn("camille")
                                .get("/articles")
                                .html()
                                .select("tbody tr"))
                        .hasSize(8);
            }
        }

        private void assertDraft(DevHost host) {
            Browser camille = new Browser(host).signedIn("camille");
            Browser.Page form = camille.open("phare de kerlozen", "fr");
            assertThat(form.html().select(".status-never-published")).isNotEmpty();
            assertThat(form.html().selectFirst("#body").wholeText())
                    .contains("196 marches")
                    .doesNotContain("Facebook");
        }
    }

    /** Composing repairs the French no-break spaces that a Markdown file lacks. */
    private static String plainSpaces(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    private int run(Object... arguments) {
        return said.run(language, arguments);
    }
}
