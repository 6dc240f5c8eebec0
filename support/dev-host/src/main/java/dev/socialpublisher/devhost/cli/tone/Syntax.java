package dev.socialpublisher.devhost.cli.tone;

import java.util.List;
import java.util.Locale;

/** How a file is read. */
enum Syntax {
    text,
    markdown,
    json;

    static Syntax of(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "md", "markdown" -> markdown;
            case "json" -> json;
            default -> text;
        };
    }

    /** {@code name} for messages. */
    List<Piece> pieces(String name, String content) {
        return switch (this) {
            case text -> List.of(Piece.of(SourceText.plain(content)));
            case markdown -> List.of(Piece.of(MarkdownText.of(content)));
            case json -> VariantsFile.pieces(name, content);
        };
    }
}
