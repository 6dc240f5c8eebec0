package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.adapter.rulefile.BuiltIn;
import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.devhost.page.Words;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
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

/** Shows what a text becomes on networks, without a server. */
@Command(name = "variants", mixinStandardHelpOptions = true)
public final class VariantsCommand implements Callable<Integer> {
    /** How the variants are printed. */
    enum Format {
        text,
        json
    }

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--network", paramLabel = "${bundle:label.network}", required = true, split = ",")
    private List<String> networks = List.of();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private Format format = Format.text;

    @Mixin
    private ArticleOptions articles = new ArticleOptions();

    @Option(names = "--url", paramLabel = "URL")
    private @Nullable URI url;

    @Option(names = "--charter", paramLabel = "${bundle:label.charter}")
    private @Nullable String charter;

    @Option(names = "--light-modules", paramLabel = "${bundle:label.folder}")
    private @Nullable Path lightModules;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Words words;

    public VariantsCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        Article article = articles.article(file, Optional.ofNullable(url));
        Proposals proposals = new Proposals(new House(modules()), Optional.ofNullable(charter));
        List<Proposals.OnNetwork> all = networks.stream()
                .map(network -> proposals.on(network.strip(), article))
                .toList();
        spec.commandLine()
                .getOut()
                .print(
                        format == Format.json
                                ? ProposalsJson.of(article, all)
                                : new ProposalsText(words).of(article, all));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private LightModules modules() {
        List<Path> folders = new ArrayList<>(List.of(BuiltIn.folder()));
        LightModulesFolder.existing(lightModules).ifPresent(folders::add);
        return new LightModules(folders, StandardKinds.all(), Clock.systemUTC());
    }
}
