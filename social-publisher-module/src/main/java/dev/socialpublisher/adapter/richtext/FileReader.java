package dev.socialpublisher.adapter.richtext;

import dev.socialpublisher.adapter.richtext.office.OfficeDocument;
import dev.socialpublisher.article.document.DocumentReader;
import dev.socialpublisher.article.document.ImportedDocument;
import dev.socialpublisher.article.document.ImportedDocument.Dropped;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.WordLists;
import dev.socialpublisher.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Chooses the format by the first bytes and the file's ending, and makes one document of all of them. */
final class FileReader implements DocumentReader {
    private static final Pattern PAGE =
            Pattern.compile("(?is)\\A\\s*(?:<\\?xml.{0,200}?\\?>\\s*)?<(?:!doctype html|html)\\b.*");
    private static final int LONGEST_LEAD = 600;
    private static final int GUESSED_FROM = 20_000;

    /** Title and lead are set apart by the file, or else found at the top of the blocks. */
    private record Draft(
            PageHead head, List<RawBlock> blocks, List<ImportedDocument.Image> images, List<Dropped> dropped) {}

    @Override
    public ImportedDocument read(String fileName, byte[] content) {
        if (OfficeDocument.mayBe(content)) {
            OfficeDocument office = OfficeDocument.read(fileName, content);
            return document(fileName, page(office), office.language());
        }
        String text = FileText.of(fileName, content);
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Draft draft = switch (ending) {
            case "html", "htm", "xhtml" -> page(text);
            case "md", "markdown" -> markdown(text);
            default -> PAGE.matcher(text).matches() ? page(text) : plain(text);
        };
        return document(fileName, draft, Optional.empty());
    }

    private static Draft page(OfficeDocument office) {
        Draft page = page(office.html());
        List<ImportedDocument.Image> images = page.images().stream()
                .map(image -> new ImportedDocument.Image(
                        image.source(),
                        image.alt(),
                        Optional.ofNullable(office.pictures().get(image.source()))))
                .toList();
        return new Draft(page.head(), page.blocks(), images, page.dropped());
    }

    private static Draft page(String html) {
        HtmlDocument page = HtmlDocument.parse(html);
        return new Draft(page.head(), page.blocks(), page.images(), page.dropped());
    }

    private static Draft markdown(String text) {
        FrontMatter front = FrontMatter.of(text);
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(front.rest()));
        Draft page = page(html);
        PageHead head = new PageHead(
                front.first("title", "titre").or(page.head()::title),
                front.first("lead", "chapo", "description", "summary", "excerpt")
                        .or(page.head()::lead),
                front.first("author", "auteur").or(page.head()::author),
                front.first("lang", "language", "langue").map(Locale::forLanguageTag));
        return new Draft(head, page.blocks(), page.images(), page.dropped());
    }

    private static Draft plain(String text) {
        List<Dropped> dropped = new ArrayList<>();
        List<RawBlock> blocks = Scraps.sortOut(Quoting.withSpeakers(PlainText.blocks(text)), dropped);
        PageHead head = new PageHead(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Draft(head, blocks, List.of(), dropped);
    }

    /** {@code said} of the language counts only where the words do not tell it. */
    private static ImportedDocument document(String fileName, Draft draft, Optional<Locale> said) {
        List<RawBlock> blocks = new ArrayList<>(draft.blocks());
        String title = draft.head().title().or(() -> titleOf(blocks)).orElse(baseName(fileName));
        blocks.removeIf(
                block -> block.kind() == RawBlock.Kind.HEADING && block.text().equals(title));
        String lead = draft.head().lead().or(() -> leadOf(blocks)).orElse("");
        blocks.removeIf(block -> block.text().equals(lead));
        if (blocks.isEmpty() && lead.isEmpty()) {
            throw FileText.refused(
                    fileName,
                    Wording.of(
                            "%s holds no text to read; %d pieces were left out",
                            "%s ne contient aucun texte à lire ; éléments écartés : %d",
                            fileName,
                            draft.dropped().size()));
        }
        String body = BlockHtml.write(blocks);
        Optional<Locale> language = draft.head()
                .language()
                .or(() -> guess(title + " " + lead + " " + words(blocks)))
                .or(() -> said);
        return new ImportedDocument(
                title, lead, body, draft.head().author(), language, draft.images(), draft.dropped());
    }

    /** The first line where it is no sentence of many words. */
    private static Optional<String> titleOf(List<RawBlock> blocks) {
        boolean titled = blocks.size() > 1 && blocks.get(0).text().length() <= 200;
        return titled ? Optional.of(blocks.remove(0).text()) : Optional.empty();
    }

    /** The paragraph behind the title when its type sets it apart. */
    private static Optional<String> leadOf(List<RawBlock> blocks) {
        boolean led = blocks.size() > 1
                && blocks.get(0).kind() == RawBlock.Kind.PARAGRAPH
                && blocks.get(0).text().length() <= LONGEST_LEAD
                && blocks.get(0).isEmphasised()
                && !blocks.get(0).text().endsWith("?");
        return led ? Optional.of(blocks.remove(0).text()) : Optional.empty();
    }

    private static String baseName(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replace('-', ' ').replace('_', ' ');
    }

    private static String words(List<RawBlock> blocks) {
        return blocks.stream().map(RawBlock::text).collect(Collectors.joining(" "));
    }

    /** The language whose small words occur more; none where hardly any do. */
    private static Optional<Locale> guess(String text) {
        List<String> words = Words.of(text.substring(0, Math.min(text.length(), GUESSED_FROM)), Locale.ROOT);
        long french = words.stream()
                .filter(word -> WordLists.of(Locale.FRENCH).has("stop", word))
                .count();
        long english = words.stream()
                .filter(word -> WordLists.of(Locale.ENGLISH).has("stop", word))
                .count();
        if (Math.max(french, english) * 5L < words.size()) {
            return Optional.empty();
        }
        return Optional.of(french >= english ? Locale.FRENCH : Locale.ENGLISH);
    }
}
