package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.devhost.page.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the command line's language what is wrong with the arguments; picocli itself says it in English only. */
public final class UsageProblems implements IParameterExceptionHandler {
    private final Words words;

    public UsageProblems(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println(said(problem));
        List<String> suggestions =
                problem instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (suggestions.isEmpty()) {
            command.usage(command.getErr());
        } else {
            command.getErr().println(words.get("cli.wrong.suggestion", String.join(", ", suggestions)));
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private String said(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return words.get(
                    unmatched.isUnknownOption() ? "cli.wrong.option" : "cli.wrong.argument",
                    unmatched.getUnmatched().get(0));
        }
        if (problem instanceof MissingParameterException missing) {
            return words.get(
                    "cli.wrong.missing",
                    missing.getMissing().stream().map(UsageProblems::name).collect(Collectors.joining(", ")));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return words.get("cli.wrong.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = problem.getArgSpec();
        String value = Objects.requireNonNullElse(problem.getValue(), "");
        if (argument == null) {
            return unnamed(problem, value);
        }
        return words.get(
                "cli.wrong.value",
                name(argument),
                value,
                words.get("cli.takes." + argument.type().getSimpleName()));
    }

    /** About a command, or about nothing that picocli names. */
    private String unnamed(ParameterException problem, String value) {
        if (!value.isEmpty()) {
            return words.get("cli.wrong.command", value);
        }
        return problem.getCommandLine().getSubcommands().isEmpty()
                ? words.get("cli.wrong.other", String.valueOf(problem.getMessage()))
                : words.get("cli.wrong.none");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
