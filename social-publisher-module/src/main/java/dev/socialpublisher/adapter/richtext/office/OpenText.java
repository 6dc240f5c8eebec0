package dev.socialpublisher.adapter.richtext.office;

import dev.socialpublisher.adapter.richtext.office.Paragraph.Kind;
import dev.socialpublisher.adapter.richtext.office.Paragraph.Look;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Reads the content of an OpenDocument text as readers see it: without notes, comments, deleted and hidden words, headers
 * and footers. Source: OpenDocument 1.3, part 3, 4 to 6.
 */
final class OpenText implements Xml.Handler {
    static final String CONTENT = "content.xml";

    private static final Set<String> PASSED = Set.of(
            "note",
            "annotation",
            "tracked-changes",
            "table-of-content",
            "alphabetical-index",
            "hidden-text",
            "automatic-styles",
            "font-face-decls",
            "scripts",
            "sequence-decls");

    private final PageWriter page;
    private final OpenStyles styles;
    private final Deque<String> spans = new ArrayDeque<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private Look paragraph = Look.PLAIN;
    private int items;
    private boolean describes;

    /** A frame around a picture; the description stands behind it. */
    private static final class Frame {
        private String part = "";
        private final StringBuilder title = new StringBuilder();
        private final StringBuilder description = new StringBuilder();
        private StringBuilder collecting = title;
    }

    private OpenText(Parts parts, OpenStyles styles) {
        this.page = new PageWriter(parts);
        this.styles = styles;
    }

    static OfficeDocument read(Parts parts) {
        OpenStyles styles = OpenStyles.of(parts, "styles.xml", CONTENT);
        OpenText text = new OpenText(parts, styles);
        Xml.walk(parts, CONTENT, text);
        return text.page.toDocument(Properties.language(parts, "meta.xml").or(styles::language));
    }

    @Override
    public boolean start(String name, Xml.Attributes attributes) {
        if (PASSED.contains(name) || (name.equals("span") && styles.isHidden(attributes.get("style-name")))) {
            return false;
        }
        switch (name) {
            case "h" -> {
                page.open(Kind.HEADING);
                paragraph = Look.PLAIN;
            }
            case "p" -> openParagraph(attributes.get("style-name"));
            case "list-item" -> items++;
            case "span" -> spans.push(attributes.get("style-name"));
            case "a" -> page.current().ifPresent(it -> it.openLink(attributes.get("href")));
            case "line-break" -> page.current().ifPresent(Paragraph::lineBreak);
            case "s", "tab" -> text(" ");
            case "frame" -> frames.push(new Frame());
            case "image", "title", "desc" -> inFrame(name, attributes);
            default -> {}
        }
        return true;
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "h", "p" -> page.close();
            case "list-item" -> items--;
            case "span" -> spans.poll();
            case "a" -> page.current().ifPresent(Paragraph::closeLink);
            case "title", "desc" -> describes = false;
            case "frame" -> closeFrame();
            default -> {}
        }
    }

    @Override
    public void text(String words) {
        if (describes && !frames.isEmpty()) {
            frames.element().collecting.append(words);
        } else {
            page.current().ifPresent(paragraph -> paragraph.add(words, look()));
        }
    }

    /** A style that says what a paragraph is counts for more than the list that it stands in. */
    private void openParagraph(String style) {
        Kind kind = styles.kind(style);
        page.open(kind == Kind.PLAIN && items > 0 ? Kind.ITEM : kind);
        paragraph = styles.look(style);
    }

    private Look look() {
        Look look = paragraph;
        for (String span : spans) {
            look = look.and(styles.look(span));
        }
        return look;
    }

    private void inFrame(String name, Xml.Attributes attributes) {
        if (frames.isEmpty()) {
            return;
        }
        Frame frame = frames.element();
        if (name.equals("image")) {
            frame.part = frame.part.isEmpty() ? attributes.get("href").replaceFirst("^\\./", "") : frame.part;
        } else {
            frame.collecting = name.equals("title") ? frame.title : frame.description;
            describes = true;
        }
    }

    private void closeFrame() {
        if (frames.isEmpty()) {
            return;
        }
        Frame frame = frames.pop();
        String alt = frame.description.toString().isBlank() ? frame.title.toString() : frame.description.toString();
        if (frame.part.matches("(?i)https?://.+")) {
            page.linkedPicture(frame.part, alt);
        } else {
            page.picture(frame.part, alt);
        }
    }
}
