package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.article.document.ImportedDocument;
import dev.socialpublisher.devhost.magazine.ArticleImport.Incoming;
import dev.socialpublisher.devhost.page.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes drafts of files, through the running host where one works on the folder, else in the folder itself. */
@Command(name = "import", mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "files", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--work", paramLabel = "${bundle:label.folder}", defaultValue = "work")
    private Path work = Path.of("work");

    @Mixin
    private ArticleOptions articles = new ArticleOptions();

    @Option(names = "--section", paramLabel = "${bundle:label.section}", defaultValue = "societe")
    private String section = "societe";

    @Option(names = "--user", paramLabel = "${bundle:label.name}", defaultValue = "camille")
    private String user = "camille";

    @Option(names = "--password", paramLabel = "${bundle:label.password}", defaultValue = "demo")
    private String password = "demo";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Words words;

    public ImportCommand(Words words) {
        this.words = words;
    }

    /** Every file is read before the first is imported: a mistake in the last one leaves nothing half done. */
    @Override
    public Integer call() {
        List<ImportedDocument> documents = files.stream().map(Documents::read).toList();
        List<PictureIntake> pictures = documents.stream().map(PictureIntake::of).toList();
        List<Incoming> incoming = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            incoming.add(incoming(files.get(i), documents.get(i), pictures.get(i)));
        }
        try (Intake intake = Intake.into(work, user, password, words)) {
            for (int i = 0; i < files.size(); i++) {
                report(files.get(i), documents.get(i), intake.add(incoming.get(i)));
                pictures.get(i).report(spec.commandLine().getOut(), words);
            }
        }
        return 0;
    }

    private Incoming incoming(Path file, ImportedDocument document, PictureIntake pictures) {
        return new Incoming(
                document.title(),
                document.lead(),
                document.body(),
                document.author().orElse(""),
                articles.languageOf(file, document),
                section,
                pictures.taken());
    }

    private void report(Path file, ImportedDocument document, String where) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(words.get("cli.import.draft", file, document.title(), where));
        document.dropped()
                .forEach(dropped ->
                        out.println(words.get("cli.import.left-out", name(dropped.reason()), dropped.excerpt())));
    }

    private String name(ImportedDocument.Reason reason) {
        return words.get("cli.reason." + reason);
    }
}
