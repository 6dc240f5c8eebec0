package dev.socialpublisher.devhost.cli.tone;

import dev.socialpublisher.devhost.page.Words;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.lint.CharterLint;
import dev.socialpublisher.tone.lint.LintProblem;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks through whole charters: 0 nothing contradicts itself, 1 something does, 2 something could not be done. */
@Command(name = "lint", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2)
public final class LintCommand implements Callable<Integer> {
    private static final NetworkId USUAL = new NetworkId("x");

    @Mixin
    private ToneOptions.OfCharters options = new ToneOptions.OfCharters();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Words words;

    public LintCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        try (CharterFolder folder = options.open()) {
            folder.requireWhole();
            List<NetworkProfile> profiles = folder.house().modules().profiles().all().stream()
                    .sorted(Comparator.comparing(profile -> !profile.id().equals(USUAL)))
                    .toList();
            List<Told> found = new ArrayList<>();
            List<CharterRules> charters = folder.chosen(options.ids()).stream()
                    .map(charter -> new CharterRules(folder, charter))
                    .toList();
            charters.forEach(charter -> new CharterLint(charter.charter(), charter.lineage(), profiles)
                    .run(charter.exampleTexts())
                    .forEach(problem -> found.add(charter.told(
                            problem.rule(),
                            problem.key(),
                            severity(problem.kind()),
                            words.get("cli.lint." + problem.kind())
                                    + problem.message().in(words.language())))));
            print(found, charters.size());
            return options.exit(found.stream().anyMatch(told -> told.severity() == Severity.ERROR));
        }
    }

    private static Severity severity(LintProblem.Kind kind) {
        return switch (kind) {
            case DUPLICATE -> Severity.SUGGESTION;
            case UNREACHABLE, SLOW -> Severity.WARNING;
            case CONTRADICTORY -> Severity.ERROR;
        };
    }

    private void print(List<Told> found, int charters) {
        PrintWriter out = spec.commandLine().getOut();
        Report report = new Report(words, false);
        out.print(report.of(options.output(), found, report.sum(found, charters, "cli.tone.linted")));
        out.flush();
    }
}
