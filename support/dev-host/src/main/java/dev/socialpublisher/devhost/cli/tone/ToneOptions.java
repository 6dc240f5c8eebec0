package dev.socialpublisher.devhost.cli.tone;

import dev.socialpublisher.adapter.rulefile.ValeStyles;
import dev.socialpublisher.devhost.problem.HostProblem;
import dev.socialpublisher.error.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the commands of style teams find charters, and how they tell what they find. */
class ToneOptions {
    @Option(names = "--charters", paramLabel = "${bundle:label.folder}")
    private @Nullable Path folder;

    @Option(names = "--styles", paramLabel = "${bundle:label.folder}")
    private @Nullable Path styles;

    @Option(names = "--styles-lang", paramLabel = "fr|en")
    private @Nullable String stylesLanguage;

    @Option(names = "--output", paramLabel = "human|json|line", defaultValue = "human")
    private Output output = Output.human;

    @Option(names = "--no-exit")
    private boolean noExit;

    /** Which charters a command looks at that looks at whole ones. */
    static final class OfCharters extends ToneOptions {
        @Option(
                names = "--charter",
                paramLabel = "${bundle:label.charter}",
                split = ",",
                descriptionKey = "charters-of")
        private List<String> ids = List.of();

        List<String> ids() {
            return ids;
        }
    }

    CharterFolder open() {
        return CharterFolder.open(Optional.ofNullable(folder), styles());
    }

    Output output() {
        return output;
    }

    /** 1 where something blocks. */
    int exit(boolean blocked) {
        return blocked && !noExit ? 1 : 0;
    }

    private ValeStyles styles() {
        if (styles != null && !Files.isDirectory(styles)) {
            throw new HostProblem(Wording.of(
                    "There is no folder %s for --styles.", "Le dossier %s donné à --styles n’existe pas.", styles));
        }
        return new ValeStyles(
                Optional.ofNullable(styles), Optional.ofNullable(stylesLanguage).map(ToneOptions::language));
    }

    private static Locale language(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        if (language.getLanguage().isEmpty()) {
            throw new HostProblem(Wording.of(
                    "--styles-lang is '%s'; it takes a language such as fr or en.",
                    "--styles-lang vaut «\u00a0%s\u00a0»\u202f; valeur attendue\u00a0: une langue, par exemple fr ou en.",
                    tag));
        }
        return language;
    }
}
