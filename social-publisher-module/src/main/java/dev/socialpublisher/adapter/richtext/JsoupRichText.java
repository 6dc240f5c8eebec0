package dev.socialpublisher.adapter.richtext;

import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.RichText;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Rich text by jsoup: forgiving, linear, and without fetching anything. */
final class JsoupRichText implements RichText {
    @Override
    public List<Block> blocks(String html, Locale locale) {
        return blocks(Jsoup.parseBodyFragment(html).body());
    }

    static List<Block> blocks(Element root) {
        return InterviewReader.read(Quoting.withSpeakers(BlockCollector.collect(root))).stream()
                .filter(block -> !block.text().isBlank())
                .toList();
    }
}
