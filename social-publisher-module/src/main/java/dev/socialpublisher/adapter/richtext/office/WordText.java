package dev.socialpublisher.adapter.richtext.office;

import dev.socialpublisher.adapter.richtext.office.Paragraph.Kind;
import dev.socialpublisher.adapter.richtext.office.Paragraph.Look;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the main part of a Word document as readers see it: without deleted, hidden and moved words, notes, comments,
 * headers and footers. Source: ECMA-376, part 1, 17.3.
 */
final class WordText implements Xml.Handler {
    /** {@code Fallback} says again what {@code Choice} said. */
    private static final Set<String> PASSED = Set.of(
            "Fallback",
            "del",
            "moveFrom",
            "sectPr",
            "tabs",
            "sdtPr",
            "tblPr",
            "trPr",
            "tcPr",
            "footnoteReference",
            "endnoteReference",
            "commentReference");

    private final PageWriter page;
    private final WordStyles styles;
    private final Relations relations;
    private final WordFields fields = new WordFields();
    private final WordPicture picture;
    private boolean inParagraphProperties;
    private boolean collects;
    private boolean hidden;
    private Look look = Look.PLAIN;

    private WordText(Parts parts, WordStyles styles, Relations relations) {
        this.page = new PageWriter(parts);
        this.styles = styles;
        this.relations = relations;
        this.picture = new WordPicture(page, relations);
    }

    static OfficeDocument read(Parts parts, String main) {
        Relations relations = Relations.of(parts, main);
        WordStyles styles = WordStyles.of(parts, relations.part("styles"));
        WordText text = new WordText(parts, styles, relations);
        Xml.walk(parts, main, text);
        return text.page.toDocument(
                Properties.language(parts, "docProps/core.xml").or(styles::language));
    }

    @Override
    public boolean start(String name, Xml.Attributes attributes) {
        if (PASSED.contains(name) || (inParagraphProperties && name.equals("rPr"))) {
            return false;
        }
        picture.start(name, attributes);
        switch (name) {
            case "p" -> page.open(Kind.PLAIN);
            case "pPr" -> inParagraphProperties = true;
            case "pStyle" -> page.current().ifPresent(it -> it.become(styles.kind(attributes.get("val"))));
            case "numId" -> numbered(attributes.get("val"));
            case "r" -> startRun();
            case "hyperlink" -> openLink(target(attributes.get("id")));
            case "fldSimple" -> openLink(WordFields.target(attributes.get("instr")));
            case "fldChar" -> field(attributes.get("fldCharType"));
            case "t", "instrText" -> collects = true;
            default -> inRun(name, attributes);
        }
        return true;
    }

    @Override
    public void end(String name) {
        picture.end(name);
        switch (name) {
            case "p" -> page.close();
            case "pPr" -> inParagraphProperties = false;
            case "hyperlink", "fldSimple" -> page.current().ifPresent(Paragraph::closeLink);
            case "t", "instrText" -> collects = false;
            default -> {}
        }
    }

    @Override
    public void text(String words) {
        if (collects && fields.instructs()) {
            fields.add(words);
        } else if (collects) {
            say(words);
        }
    }

    private void startRun() {
        look = Look.PLAIN;
        hidden = false;
    }

    private void inRun(String name, Xml.Attributes attributes) {
        switch (name) {
            case "b" -> look = new Look(WordStyles.isOn(attributes), look.italic());
            case "i" -> look = new Look(look.bold(), WordStyles.isOn(attributes));
            case "rStyle" -> look = look.and(styles.look(attributes.get("val")));
            case "vanish" -> hidden = WordStyles.isOn(attributes);
            case "tab" -> say(" ");
            case "noBreakHyphen" -> say("\u2011");
            case "br", "cr" -> {
                if (!attributes.get("type").equals("page")) {
                    page.current().ifPresent(Paragraph::lineBreak);
                }
            }
            default -> {}
        }
    }

    private void say(String words) {
        if (!hidden) {
            page.current().ifPresent(paragraph -> paragraph.add(words, look));
        }
    }

    /** Numbered headings stay headings; list 0 takes a paragraph out of its style's list. */
    private void numbered(String list) {
        page.current().ifPresent(paragraph -> {
            if (paragraph.kind() == Kind.PLAIN && !list.equals("0")) {
                paragraph.become(Kind.ITEM);
            } else if (paragraph.kind() == Kind.ITEM && list.equals("0")) {
                paragraph.become(Kind.PLAIN);
            }
        });
    }

    private void openLink(Optional<String> target) {
        target.ifPresent(address -> page.current().ifPresent(paragraph -> paragraph.openLink(address)));
    }

    private Optional<String> target(String id) {
        return relations.byId(id).filter(Relations.Target::outside).map(Relations.Target::value);
    }

    private void field(String step) {
        switch (step) {
            case "begin" -> fields.begin();
            case "separate" -> openLink(fields.separate());
            case "end" -> {
                if (fields.end()) {
                    page.current().ifPresent(Paragraph::closeLink);
                }
            }
            default -> {}
        }
    }
}
