package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.article.ImportedDocument;
import dev.socialpublisher.devhost.magazine.ArticleImport.Incoming;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes drafts of files, through the running host where one works on the folder, else in the folder itself. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Make articles of HTML, Markdown or plain text files, and list what was left out.")
public final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to import.")
    private List<Path> files = List.of();

    @Option(names = "--work", defaultValue = "work", description = "Folder of the host (default: ${DEFAULT-VALUE}).")
    private Path work = Path.of("work");

    @Option(names = "--lang", description = "Language of the files: fr or en (default: as each file says).")
    private @Nullable String language;

    @Option(names = "--section", defaultValue = "societe", description = "Section (default: ${DEFAULT-VALUE}).")
    private String section = "societe";

    @Option(names = "--user", defaultValue = "camille", description = "Who imports (default: ${DEFAULT-VALUE}).")
    private String user = "camille";

    @Option(names = "--password", defaultValue = "demo", description = "Their password at a running host.")
    private String password = "demo";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Every file is read before the first is imported: a mistake in the last one leaves nothing half done. */
    @Override
    public Integer call() {
        List<ImportedDocument> documents = files.stream().map(Documents::read).toList();
        List<Incoming> incoming = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            incoming.add(incoming(files.get(i), documents.get(i)));
        }
        try (Intake intake = Intake.into(work, user, password)) {
            for (int i = 0; i < files.size(); i++) {
                report(files.get(i), documents.get(i), intake.add(incoming.get(i)));
            }
        }
        return 0;
    }

    private Incoming incoming(Path file, ImportedDocument document) {
        Locale found = Documents.language(file, document, language);
        return new Incoming(
                document.title(),
                document.lead(),
                document.body(),
                document.author().orElse(""),
                found,
                section);
    }

    private void report(Path file, ImportedDocument document, String where) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%s: draft “%s” at %s%n", file, document.title(), where);
        document.dropped()
                .forEach(dropped -> out.printf(
                        "  left out  %s: %s%n",
                        dropped.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '), dropped.excerpt()));
        document.images().forEach(image -> out.printf("  picture to add by hand  %s%n", image.source()));
    }
}
