package dev.socialpublisher.devhost.cli.tone;

import dev.socialpublisher.devhost.cli.ArticleOptions;
import dev.socialpublisher.devhost.page.Words;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.text.CheckedText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds texts against a charter: 0 nothing that blocks, 1 an error was found, 2 something could not be done. */
@Command(name = "check", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2)
public final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "files", arity = "0..*")
    private List<String> files = List.of();

    @Option(names = "--network", paramLabel = "${bundle:label.network}", split = ",")
    private List<String> networks = List.of();

    @Option(names = "--charter", paramLabel = "${bundle:label.charter}")
    private @Nullable String charter;

    @Mixin
    private ToneOptions options = new ToneOptions();

    @Option(names = "--article", paramLabel = "${bundle:label.file}")
    private @Nullable Path article;

    @Mixin
    private ArticleOptions articles = new ArticleOptions();

    @Option(names = "--syntax", paramLabel = "text|markdown|json")
    private @Nullable Syntax syntax;

    @Option(names = "--min-level", paramLabel = "suggestion|warning|error", defaultValue = "suggestion")
    private Level minLevel = Level.suggestion;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Words words;

    public CheckCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        List<Inputs.Input> inputs = Inputs.read(files, Optional.ofNullable(syntax), System.in);
        try (CharterFolder folder = options.open()) {
            folder.requireWhole();
            TextCheck check = new TextCheck(
                    folder.house(),
                    new TextCheck.Asked(
                            networks, Optional.ofNullable(charter).or(folder::combined), articles.language()),
                    Optional.ofNullable(article).map(file -> articles.article(file, Optional.empty())));
            List<Told> all = new ArrayList<>();
            for (Inputs.Input input : inputs) {
                TextCheck.Result result = check.run(input);
                all.addAll(result.told());
                warn(input, result);
            }
            List<Told> shown = all.stream()
                    .filter(told -> minLevel.covers(told.severity()))
                    .toList();
            PrintWriter out = spec.commandLine().getOut();
            Report report = new Report(words, networks.size() > 1);
            out.print(report.of(options.output(), shown, report.sum(shown, inputs.size(), "cli.tone.sum")));
            out.flush();
            return options.exit(shown.stream().anyMatch(told -> told.severity() == Severity.ERROR));
        }
    }

    private void warn(Inputs.Input input, TextCheck.Result result) {
        PrintWriter err = spec.commandLine().getErr();
        if (!result.notChecked().isEmpty()) {
            err.println(words.get("cli.tone.not-checked", input.name(), String.join(", ", result.notChecked())));
        }
        if (result.longest() > CheckedText.MAX_LENGTH) {
            err.println(words.get("cli.tone.too-long", input.name(), CheckedText.MAX_LENGTH));
        }
    }
}
