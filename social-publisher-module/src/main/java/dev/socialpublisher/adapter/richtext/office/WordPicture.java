package dev.socialpublisher.adapter.richtext.office;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Pictures of a Word document, as drawings or in the older form. The description is the drawing's: Word leaves the one of
 * the picture within it empty. Source: ECMA-376, part 1, 20.4.2.5.
 */
final class WordPicture {
    private final PageWriter page;
    private final Relations relations;
    private final Deque<Drawing> open = new ArrayDeque<>();

    private static final class Drawing {
        private String alt = "";
        private String embedded = "";
        private String linked = "";
    }

    WordPicture(PageWriter page, Relations relations) {
        this.page = page;
        this.relations = relations;
    }

    void start(String name, Xml.Attributes attributes) {
        if (name.equals("drawing") || name.equals("pict")) {
            open.push(new Drawing());
        } else if (!open.isEmpty()) {
            in(open.element(), name, attributes);
        }
    }

    void end(String name) {
        if (!open.isEmpty() && (name.equals("drawing") || name.equals("pict"))) {
            Drawing drawing = open.pop();
            relations
                    .byId(drawing.embedded)
                    .filter(target -> !target.outside())
                    .ifPresentOrElse(
                            target -> page.picture(target.value(), drawing.alt),
                            () -> relations
                                    .byId(drawing.linked)
                                    .filter(target -> target.value().matches("(?i)https?://.+"))
                                    .ifPresent(target -> page.linkedPicture(target.value(), drawing.alt)));
        }
    }

    private static void in(Drawing drawing, String name, Xml.Attributes attributes) {
        switch (name) {
            case "docPr", "cNvPr" ->
                drawing.alt = drawing.alt.isBlank()
                        ? attributes.find("descr").filter(it -> !it.isBlank()).orElse(attributes.get("title"))
                        : drawing.alt;
            case "blip" -> {
                drawing.embedded = attributes.get("embed");
                drawing.linked = attributes.get("link");
            }
            case "shape" -> drawing.alt = attributes.get("alt");
            case "imagedata" -> drawing.embedded = attributes.get("id");
            default -> {}
        }
    }
}
