package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.adapter.richtext.RichTexts;
import dev.socialpublisher.article.document.ImportedDocument;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the files that are named on the command line. */
public final class Documents {
    private Documents() {}

    public static ImportedDocument read(Path file) {
        try {
            return RichTexts.documentReader().read(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new SocialException(
                    ErrorCode.ARTICLE_UNREADABLE,
                    Wording.of(
                            "There is no file %s that can be read.",
                            "Le fichier %s n’existe pas ou ne peut pas être lu.", file));
        }
    }

    /** The language that was asked for, else the document's own; refuses when neither says. */
    public static Locale language(Path file, ImportedDocument document, @Nullable String asked) {
        Optional<Locale> language = asked == null ? document.language() : Optional.of(Locale.forLanguageTag(asked));
        return language.filter(found -> found.equals(Locale.FRENCH) || found.equals(Locale.ENGLISH))
                .orElseThrow(() -> new SocialException(
                        ErrorCode.ARTICLE_UNREADABLE,
                        Wording.of(
                                "%s is neither French nor English as far as can be told; say --lang fr or --lang en.",
                                "%s ne semble être ni en français ni en anglais ; précisez --lang fr ou --lang en.",
                                file)));
    }
}
