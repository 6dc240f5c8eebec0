package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.adapter.richtext.RichTexts;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.document.ImportedDocument;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which language a command reads files. */
public final class ArticleOptions {
    @Option(names = "--lang", paramLabel = "fr|en")
    private @Nullable String language;

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** The file's article, for composing and checking only: it stands in no repository. */
    public Article article(Path file, Optional<URI> url) {
        ImportedDocument document = Documents.read(file);
        return new DocumentArticle(RichTexts.richText()).of(document, languageOf(file, document), url);
    }

    Locale languageOf(Path file, ImportedDocument document) {
        return Documents.language(file, document, language);
    }
}
