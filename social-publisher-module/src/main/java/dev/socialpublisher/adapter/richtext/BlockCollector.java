package dev.socialpublisher.adapter.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a document once, without recursion, and cuts it into blocks where a browser would start a new one. */
final class BlockCollector implements NodeFilter {
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "figcaption",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "button",
            "form",
            "input",
            "select",
            "textarea",
            "audio",
            "video",
            "canvas",
            "head",
            "title",
            "caption");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "address",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "table",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "tfoot",
            "figure",
            "hr",
            "body",
            "html",
            "fieldset",
            "details",
            "summary");

    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private TextRun run = new TextRun();
    private TextRun cite = new TextRun();
    private int firstOfQuotation;
    private int quotationDepth;
    private int citeDepth;
    private int itemDepth;
    private int headingDepth;

    /** An open link or bold element, and where in the run it began. */
    private record Mark(Element element, int from) {}

    static List<RawBlock> collect(Node root) {
        BlockCollector collector = new BlockCollector();
        root.filter(collector);
        collector.flush();
        return List.copyOf(collector.blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            (citeDepth > 0 ? cite : run).append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (DROPPED.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        String name = element.normalName();
        if (isCitation(element)) {
            citeDepth++;
            return;
        }
        if (BLOCKS.contains(name)) {
            flush();
        }
        switch (name) {
            case "br" -> lineBreak();
            case "li" -> itemDepth++;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headingDepth++;
            case "blockquote" -> openQuotation();
            case "q" -> run.append("“");
            case "a", "strong", "b", "em", "i" -> {
                marks.add(new Mark(element, run.mark()));
            }
            default -> {}
        }
    }

    private void close(Element element) {
        String name = element.normalName();
        if (isCitation(element)) {
            citeDepth--;
            return;
        }
        if (BLOCKS.contains(name)) {
            flush();
        }
        switch (name) {
            case "li" -> itemDepth--;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headingDepth--;
            case "blockquote" -> closeQuotation();
            case "q" -> run.append("”");
            default -> closeMark(element);
        }
    }

    private void closeMark(Element element) {
        if (!marks.isEmpty() && marks.get(marks.size() - 1).element().equals(element)) {
            apply(marks.remove(marks.size() - 1));
        }
    }

    private void apply(Mark mark) {
        switch (mark.element().normalName()) {
            case "a" -> run.link(mark.from(), mark.element().attr("href"));
            case "em", "i" -> run.italic(mark.from());
            default -> run.bold(mark.from());
        }
    }

    /** Within a quotation a cite or footer element names the speaker; elsewhere it is a title of a work, and text. */
    private boolean isCitation(Element element) {
        String name = element.normalName();
        return quotationDepth > 0 && (name.equals("cite") || name.equals("footer"));
    }

    private void lineBreak() {
        if (citeDepth > 0) {
            cite.append(" ");
        } else if (run.endsWithLineBreak()) {
            flush();
        } else {
            run.lineBreak();
        }
    }

    private void openQuotation() {
        if (quotationDepth++ == 0) {
            firstOfQuotation = blocks.size();
            cite = new TextRun();
        }
    }

    private void closeQuotation() {
        if (--quotationDepth == 0) {
            String speaker = cite.toBlock(RawBlock.Kind.PARAGRAPH).text();
            for (int i = firstOfQuotation; i < blocks.size(); i++) {
                blocks.set(i, blocks.get(i).withCite(speaker));
            }
        }
    }

    private void flush() {
        marks.forEach(this::apply);
        if (!run.isBlank()) {
            blocks.add(run.toBlock(kind()));
        }
        run = new TextRun();
        marks.replaceAll(mark -> new Mark(mark.element(), 0));
    }

    private RawBlock.Kind kind() {
        if (headingDepth > 0) {
            return RawBlock.Kind.HEADING;
        }
        if (quotationDepth > 0) {
            return RawBlock.Kind.QUOTATION;
        }
        return itemDepth > 0 ? RawBlock.Kind.LIST_ITEM : RawBlock.Kind.PARAGRAPH;
    }
}
