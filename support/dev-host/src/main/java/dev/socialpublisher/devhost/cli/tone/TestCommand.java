package dev.socialpublisher.devhost.cli.tone;

import dev.socialpublisher.devhost.page.Words;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.charter.lineage.RuleSource;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds rules against their examples: 0 all hold, 1 one does not, 2 something could not be done. */
@Command(name = "test", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2)
public final class TestCommand implements Callable<Integer> {
    @Mixin
    private ToneOptions.OfCharters options = new ToneOptions.OfCharters();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Words words;

    public TestCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        try (CharterFolder folder = options.open()) {
            folder.requireWhole();
            List<CharterRules> charters = folder.chosen(options.ids()).stream()
                    .map(charter -> new CharterRules(folder, charter))
                    .toList();
            List<Told> failing = new ArrayList<>();
            int rules = 0;
            for (CharterRules charter : charters) {
                for (RuleSource source : charter.own()) {
                    failing.addAll(run(charter, source));
                    rules++;
                }
            }
            print(failing, rules);
            return options.exit(failing.stream().anyMatch(told -> told.severity() == Severity.ERROR));
        }
    }

    private List<Told> run(CharterRules charter, RuleSource source) {
        String path = charter.examplesFile(source.id());
        Optional<String> examples = charter.content(path);
        if (examples.isEmpty()) {
            return List.of(charter.told(source.id(), "", Severity.WARNING, words.get("cli.tone.no-examples", path)));
        }
        List<RuleProblem> problems =
                charter.folders().examples(charter.charter(), charter.rule(source), charter.name(path), examples.get());
        return problems.stream()
                .map(problem -> charter.told(
                        source.id(),
                        path,
                        problem.position(),
                        Severity.ERROR,
                        problem.message().in(words.language())))
                .toList();
    }

    private void print(List<Told> failing, int rules) {
        PrintWriter out = spec.commandLine().getOut();
        String sum = words.get(
                "cli.tone.tested",
                rules,
                failing.stream()
                        .filter(told -> told.severity() == Severity.ERROR)
                        .count());
        out.print(new Report(words, false).of(options.output(), failing, sum));
        out.flush();
    }
}
