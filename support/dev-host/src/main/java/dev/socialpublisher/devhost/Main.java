package dev.socialpublisher.devhost;

import dev.socialpublisher.devhost.cli.ImportCommand;
import dev.socialpublisher.devhost.cli.ServeCommand;
import dev.socialpublisher.devhost.cli.UiLanguage;
import dev.socialpublisher.devhost.cli.UsageProblems;
import dev.socialpublisher.devhost.cli.VariantsCommand;
import dev.socialpublisher.devhost.cli.tone.CheckCommand;
import dev.socialpublisher.devhost.cli.tone.LintCommand;
import dev.socialpublisher.devhost.cli.tone.TestCommand;
import dev.socialpublisher.devhost.cli.tone.ToneCommand;
import dev.socialpublisher.devhost.page.Words;
import dev.socialpublisher.devhost.problem.HostProblem;
import dev.socialpublisher.error.SocialException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The command line. */
@Command(name = "dev-host", mixinStandardHelpOptions = true)
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Locale language = UiLanguage.choose(List.of(arguments), System.getenv(), Locale.getDefault());
        System.exit(commandLine(language).execute(arguments));
    }

    /** Problems that a person can solve are said in one line; anything else with its trace. */
    static CommandLine commandLine(Locale language) {
        Words words = Words.in(language);
        CommandLine commands = commands(words);
        commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commands.setParameterExceptionHandler(new UsageProblems(words));
        commands.setExecutionExceptionHandler((problem, command, parsed) -> {
            if (problem instanceof SocialException refusal) {
                command.getErr().println(words.get("cli.said", refusal.code().code(), refusal.detail(language)));
            } else if (problem instanceof HostProblem solvable) {
                command.getErr().println(solvable.detail(language));
            } else {
                problem.printStackTrace(command.getErr());
            }
            return command.getCommandSpec().exitCodeOnExecutionException();
        });
        return commands;
    }

    private static CommandLine commands(Words words) {
        CommandLine commands = new CommandLine(new Main());
        commands.getCommandSpec()
                .addOption(OptionSpec.builder(UiLanguage.OPTION)
                        .type(UiLanguage.class)
                        .paramLabel("fr|en")
                        .scopeType(ScopeType.INHERIT)
                        .build());
        commands.addSubcommand(new ServeCommand(words))
                .addSubcommand(new ImportCommand(words))
                .addSubcommand(new VariantsCommand(words))
                .addSubcommand(tone(words))
                .addSubcommand(new HelpCommand());
        ResourceBundle texts = words.below("cli.");
        speak(commands, texts);
        return commands;
    }

    private static CommandLine tone(Words words) {
        return new CommandLine(new ToneCommand())
                .addSubcommand(new CheckCommand(words))
                .addSubcommand(new TestCommand(words))
                .addSubcommand(new LintCommand(words));
    }

    private static void speak(CommandLine command, ResourceBundle texts) {
        command.setResourceBundle(texts);
        if (!command.getSubcommands().isEmpty()) {
            command.getCommandSpec().usageMessage().synopsisSubcommandLabel(texts.getString("label.command"));
        }
        command.getSubcommands().values().forEach(below -> speak(below, texts));
    }
}
