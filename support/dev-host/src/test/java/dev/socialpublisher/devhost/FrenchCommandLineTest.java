package dev.socialpublisher.devhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class FrenchCommandLineTest {
    @TempDir
    Path folder;

    private final Said said = new Said();
    private final StringWriter out = said.out();
    private final StringWriter err = said.err();

    @Test
    void helps() {
        assertThat(run("--help")).isZero();
        assertThat(plain(out))
                .contains("Utilisation : dev-host [-hV] [--ui-lang=fr|en] COMMANDE")
                .contains("L’hôte embarqué de Social Publisher.")
                .contains("Commandes :")
                .contains("Démarre l’hôte.")
                .doesNotContain("Usage", "Commands", "Show");
    }

    @Test
    void helpsWithACommand() {
        assertThat(run("serve", "--help")).isZero();
        assertThat(plain(out)).contains("Port de l’hôte (par défaut : 8080).", "--work=DOSSIER");
    }

    @Test
    void printsVariants() throws IOException {
        Path file = Files.writeString(
                folder.resolve("phare.md"),
                "# Le phare de Kerlozen change de gardien\n\nLe 12 novembre, Yann Morvan a descendu les 196 marches.\n");
        assertThat(run("variants", file.toString(), "--network", "x", "--url", "https://magazine.example.org/fr/p"))
                .isZero();
        assertThat(plain(out))
                .contains("== X (Twitter) · charte magazine-fr ")
                .containsPattern("titre · \\d+/280, un lien compte pour 23\n")
                .contains("    source        titre : Le phare de Kerlozen change de gardien\n");
    }

    @Test
    void takesTheOptionBeforeAndAfterTheCommand() {
        Path missing = folder.resolve("rien.md");
        assertThat(run("--ui-lang", "fr", "variants", missing.toString(), "--network", "x"))
                .isEqualTo(1);
        assertThat(run("variants", missing.toString(), "--network", "x", "--ui-lang=fr"))
                .isEqualTo(1);
        assertThat(plain(err).lines())
                .hasSize(2)
                .containsOnly("SP-ARTICLE-0004 : Le fichier " + missing + " n’existe pas ou ne peut pas être lu.");
    }

    @Test
    void saysWhatIsWrongWithTheArguments() {
        assertThat(refusal()).startsWith("Il manque une commande.");
        assertThat(refusal("sreve")).contains("sreve").doesNotContain("Unmatched", "Unknown");
        assertThat(refusal("variants", "a.md")).startsWith("Il manque : --network.");
        assertThat(refusal("import")).startsWith("Il manque : FICHIER.");
        assertThat(refusal("serve", "--port", "abc"))
                .startsWith("--port ne peut pas être « abc » ; valeur attendue : un nombre entier.");
        assertThat(refusal("serve", "--port", "1", "--port", "2")).startsWith("--port est indiqué plus d’une fois.");
        assertThat(refusal("serve", "--prot", "1"))
                .startsWith("L’option --prot n’existe pas.")
                .contains("--port");
        assertThat(refusal("--ui-lang", "de")).startsWith("--ui-lang ne peut pas être « de »");
        assertThat(refusal("help", "rien")).startsWith("La commande rien n’existe pas.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void explainsEveryOption(String tag) {
        CommandLine commands = Main.commandLine(Locale.forLanguageTag(tag));
        assertThat(withThoseBelow(commands).flatMap(command -> command.getCommandSpec().args().stream()))
                .isNotEmpty()
                .allSatisfy(argument -> assertThat(description(argument)).isNotBlank());
    }

    private static Stream<CommandLine> withThoseBelow(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().flatMap(FrenchCommandLineTest::withThoseBelow));
    }

    private static String description(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    private String refusal(String... arguments) {
        err.getBuffer().setLength(0);
        assertThat(run(arguments)).isEqualTo(2);
        return plain(err);
    }

    private static String plain(StringWriter text) {
        return text.toString().replaceAll("[\\u00a0\\u202f]", " ").replaceAll("\\R", "\n");
    }

    private int run(String... arguments) {
        return said.run(Locale.FRENCH, (Object[]) arguments);
    }
}
