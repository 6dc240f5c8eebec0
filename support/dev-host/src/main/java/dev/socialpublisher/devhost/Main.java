package dev.socialpublisher.devhost;

import dev.socialpublisher.devhost.cli.ServeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line. */
@Command(
        name = "dev-host",
        mixinStandardHelpOptions = true,
        description = "The embedded host of Social Publisher.",
        subcommands = {ServeCommand.class, HelpCommand.class})
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** Problems that a person can solve are said in one line; anything else with its trace. */
    static CommandLine commandLine() {
        CommandLine commands = new CommandLine(new Main());
        commands.setExecutionExceptionHandler((problem, command, parsed) -> {
            command.getErr().println(problem.getMessage());
            if (!(problem instanceof IllegalStateException) && !(problem instanceof IllegalArgumentException)) {
                problem.printStackTrace(command.getErr());
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        return commands;
    }
}
