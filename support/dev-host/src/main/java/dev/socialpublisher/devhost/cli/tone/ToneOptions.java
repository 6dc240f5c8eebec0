package dev.socialpublisher.devhost.cli.tone;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which charters a command looks at, and how it tells what it finds. */
final class CharterOptions {
    @Option(names = "--charter", paramLabel = "${bundle:label.charter}", split = ",", descriptionKey = "charters-of")
    private List<String> ids = List.of();

    @Option(names = "--charters", paramLabel = "${bundle:label.folder}")
    private @Nullable Path folder;

    @Option(names = "--output", paramLabel = "human|json|line", defaultValue = "human")
    private Output output = Output.human;

    @Option(names = "--no-exit")
    private boolean noExit;

    CharterFolder open() {
        return CharterFolder.open(folder);
    }

    List<String> ids() {
        return ids;
    }

    Output output() {
        return output;
    }

    /** 1 where something blocks. */
    int exit(boolean blocked) {
        return blocked && !noExit ? 1 : 0;
    }
}
