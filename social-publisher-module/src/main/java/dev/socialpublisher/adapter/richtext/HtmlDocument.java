package dev.socialpublisher.adapter.richtext;

import dev.socialpublisher.article.document.ImportedDocument.Dropped;
import dev.socialpublisher.article.document.ImportedDocument.Image;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A web page taken apart: what it says of its article, the article's blocks and pictures, and what was left out.
 */
record HtmlDocument(PageHead head, List<RawBlock> blocks, List<Image> images, List<Dropped> dropped) {
    /** An element with this share of the page's paragraphs is the article. */
    private static final double MAIN_SHARE = 0.6;

    static HtmlDocument parse(String html) {
        Document page = Jsoup.parse(html);
        List<Dropped> dropped = new ArrayList<>(PageFrame.strip(page));
        Element root = main(page);
        PageHead head = PageHead.take(page, root);
        List<Image> images = images(root);
        List<RawBlock> blocks = Scraps.sortOut(Quoting.withSpeakers(BlockCollector.collect(root)), dropped);
        return new HtmlDocument(head, blocks, images, dropped);
    }

    /** The innermost of the page's articles that holds most of its paragraphs, else the whole body. */
    private static Element main(Document page) {
        double whole = paragraphs(page.body());
        return page.select("[itemprop=articleBody], article, main, [role=main], #content, .content, .article").stream()
                .filter(element -> paragraphs(element) >= MAIN_SHARE * whole && whole > 0)
                .min(Comparator.comparingInt(HtmlDocument::rank))
                .orElse(page.body());
    }

    /** An article holds its title and lead as well; its mere body would lose them. */
    private static int rank(Element element) {
        return switch (element.normalName()) {
            case "article" -> 0;
            case "main" -> 1;
            default -> 2;
        };
    }

    private static int paragraphs(Element element) {
        return element.select("p, li, blockquote").stream()
                .mapToInt(paragraph -> paragraph.ownText().length())
                .sum();
    }

    private static List<Image> images(Element root) {
        return root.select("img").stream()
                .flatMap(image -> image(image).stream())
                .toList();
    }

    private static Optional<Image> image(Element image) {
        String source = image.hasAttr("data-src") ? image.attr("data-src") : image.attr("src");
        boolean pixel = image.attr("width").equals("1") || image.attr("height").equals("1");
        return source.isBlank() || source.startsWith("data:") || pixel
                ? Optional.empty()
                : Optional.of(new Image(source.strip(), image.attr("alt").strip()));
    }
}
