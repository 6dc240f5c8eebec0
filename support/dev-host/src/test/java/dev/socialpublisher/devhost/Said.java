package dev.socialpublisher.devhost;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;

/** What the command line says, call after call. */
record Said(StringWriter out, StringWriter err) {
    Said() {
        this(new StringWriter(), new StringWriter());
    }

    /** The exit code. */
    int run(Locale language, Object... arguments) {
        CommandLine commands = Main.commandLine(language);
        commands.setOut(new PrintWriter(out, true));
        commands.setErr(new PrintWriter(err, true));
        return commands.execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    }
}
