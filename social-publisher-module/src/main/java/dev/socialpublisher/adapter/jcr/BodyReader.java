package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.ArticleMapping.Body;
import dev.socialpublisher.article.ArticleMapping.Component;
import dev.socialpublisher.article.ArticleMapping.Format;
import dev.socialpublisher.article.ArticleMapping.InChildNodes;
import dev.socialpublisher.article.ArticleMapping.InProperty;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

/** Brings the body together as one piece of HTML, from a property or from components in their order. */
final class BodyReader {
    private final String suffix;

    BodyReader(String suffix) {
        this.suffix = suffix;
    }

    String html(Node item, Body body) throws RepositoryException {
        return body.<Reading>fold(in -> () -> property(item, in), in -> () -> children(item, in))
                .html();
    }

    /** The fold chooses, this reads: its functions cannot throw what a repository throws. */
    @FunctionalInterface
    private interface Reading {
        String html() throws RepositoryException;
    }

    private String property(Node item, InProperty body) throws RepositoryException {
        Optional<String> text = new MappedNode(item, suffix).own(body.property());
        return text.isEmpty() ? "" : html(text.get(), body.format(), Optional.empty());
    }

    private String children(Node item, InChildNodes body) throws RepositoryException {
        StringBuilder html = new StringBuilder();
        for (String area : body.areas()) {
            if (item.hasNode(area)) {
                collect(item.getNode(area), body, html);
            }
        }
        return html.toString();
    }

    /** Goes into containers too, columns for instance, whose own template nobody maps. */
    private void collect(Node parent, InChildNodes body, StringBuilder html) throws RepositoryException {
        NodeIterator children = parent.getNodes();
        while (children.hasNext()) {
            Node child = children.nextNode();
            Optional<String> template = new NodeProperties(child).text("mgnl:template");
            for (Component component : body.components()) {
                if (template.filter(component.template()::equals).isPresent()) {
                    append(new MappedNode(child, suffix), component, html);
                }
            }
            collect(child, body, html);
        }
    }

    private static void append(MappedNode node, Component component, StringBuilder html) throws RepositoryException {
        Optional<String> text = node.own(component.property());
        if (text.isPresent()) {
            Optional<String> speaker = component.speaker().isPresent()
                    ? node.shared(component.speaker().get())
                    : Optional.empty();
            html.append(html(text.get(), component.format(), speaker)).append('\n');
        }
    }

    private static String html(String text, Format format, Optional<String> speaker) {
        return switch (format) {
            case RICH_TEXT -> text;
            case PLAIN_TEXT -> paragraphs(text);
            case HEADING -> "<h2>" + escape(text) + "</h2>";
            case QUOTATION ->
                "<blockquote>" + paragraphs(text)
                        + speaker.map(name -> "<cite>" + escape(name) + "</cite>")
                                .orElse("")
                        + "</blockquote>";
        };
    }

    private static String paragraphs(String plain) {
        return "<p>" + escape(plain).replaceAll("\\R\\s*\\R", "</p><p>") + "</p>";
    }

    private static String escape(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
