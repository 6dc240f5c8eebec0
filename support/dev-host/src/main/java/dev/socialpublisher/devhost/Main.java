package dev.socialpublisher.devhost;

import dev.socialpublisher.devhost.cli.ImportCommand;
import dev.socialpublisher.devhost.cli.ServeCommand;
import dev.socialpublisher.devhost.cli.VariantsCommand;
import dev.socialpublisher.error.SocialException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line. */
@Command(
        name = "dev-host",
        mixinStandardHelpOptions = true,
        description = "The embedded host of Social Publisher.",
        subcommands = {ServeCommand.class, ImportCommand.class, VariantsCommand.class, HelpCommand.class})
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** Problems that a person can solve are said in one line; anything else with its trace. */
    static CommandLine commandLine() {
        CommandLine commands = new CommandLine(new Main());
        commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commands.setExecutionExceptionHandler((problem, command, parsed) -> {
            command.getErr().println(problem.getMessage());
            if (!expected(problem)) {
                problem.printStackTrace(command.getErr());
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        return commands;
    }

    private static boolean expected(Exception problem) {
        return problem instanceof SocialException
                || problem instanceof IllegalStateException
                || problem instanceof IllegalArgumentException;
    }
}
