package dev.socialpublisher.adapter.richtext;

import dev.socialpublisher.article.TextLink;
import dev.socialpublisher.text.Span;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Writes blocks as clean HTML: nothing comes through but the elements named here. */
final class BlockHtml {
    /** Other schemes than the web's could do more than lead somewhere. */
    private static final Pattern SAFE_TARGET = Pattern.compile("(?i)(?:https?:|mailto:|/|#|\\.|[\\w-]+(?:[/.?#]|$)).*");

    private BlockHtml() {}

    static String write(List<RawBlock> blocks) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            RawBlock block = blocks.get(i);
            boolean first = i == 0 || blocks.get(i - 1).kind() != block.kind();
            boolean last = i + 1 == blocks.size() || blocks.get(i + 1).kind() != block.kind();
            html.append(element(block, first, last));
        }
        return html.toString();
    }

    private static String element(RawBlock block, boolean first, boolean last) {
        String words = inline(block);
        return switch (block.kind()) {
            case HEADING -> "<h2>" + words + "</h2>\n";
            case PARAGRAPH -> "<p>" + words + "</p>\n";
            case LIST_ITEM -> (first ? "<ul>\n" : "") + "<li>" + words + "</li>\n" + (last ? "</ul>\n" : "");
            case QUOTATION -> "<blockquote><p>" + words + "</p>" + cite(block) + "</blockquote>\n";
        };
    }

    private static String cite(RawBlock block) {
        return block.cite().isEmpty() ? "" : "<cite>" + Entities.escape(block.cite()) + "</cite>";
    }

    /** Cut at every edge of a style, so that elements nest whatever the ranges. */
    private static String inline(RawBlock block) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, block.text().length()));
        Styles styles = block.styles();
        styles.links()
                .forEach(link ->
                        edges.addAll(List.of(link.span().start(), link.span().end())));
        styles.bold().forEach(span -> edges.addAll(List.of(span.start(), span.end())));
        styles.italic().forEach(span -> edges.addAll(List.of(span.start(), span.end())));
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (int to : edges) {
            if (to > from) {
                html.append(piece(block, new Span(from, to)));
            }
            from = to;
        }
        return html.toString();
    }

    private static String piece(RawBlock block, Span span) {
        Styles styles = block.styles();
        String html = Entities.escape(span.of(block.text())).replace("\n", "<br>");
        if (styles.italic().stream().anyMatch(it -> it.contains(span))) {
            html = "<em>" + html + "</em>";
        }
        if (styles.bold().stream().anyMatch(it -> it.contains(span))) {
            html = "<strong>" + html + "</strong>";
        }
        String words = html;
        return styles.links().stream()
                .filter(link -> link.span().contains(span))
                .map(TextLink::target)
                .filter(target -> SAFE_TARGET.matcher(target).matches())
                .findFirst()
                .map(target -> "<a href=\"" + Entities.escape(target) + "\">" + words + "</a>")
                .orElse(words);
    }
}
