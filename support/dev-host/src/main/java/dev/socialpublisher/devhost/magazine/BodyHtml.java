package dev.socialpublisher.devhost.magazine;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** What an article's body may hold: structure and links, no style, no script, no picture of its own. */
public final class BodyHtml {
    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "h2", "h3", "ul", "ol", "li", "blockquote", "cite", "q")
            .addTags("strong", "em", "b", "i", "sub", "sup", "br", "a")
            .addAttributes("a", "href")
            .addAttributes("p", "class", "lang")
            .addAttributes("blockquote", "lang")
            .addProtocols("a", "href", "http", "https", "mailto");

    /** An interview marks its paragraphs; every other class is decoration. */
    private static final List<String> CLASSES = List.of("question", "answer");

    private BodyHtml() {}

    /** The same words without anything that is not allowed; text that stands outside a block becomes paragraphs. */
    public static String sanitise(String html) {
        Document dirty = Jsoup.parseBodyFragment(html);
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        for (Element marked : clean.select("[class]")) {
            if (!CLASSES.contains(marked.className())) {
                marked.removeAttr("class");
            }
        }
        clean.select("h2:empty, h3:empty, p:empty, li:empty").remove();
        return clean.body().html().strip();
    }
}
