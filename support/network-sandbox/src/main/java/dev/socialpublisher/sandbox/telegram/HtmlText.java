package dev.socialpublisher.sandbox.telegram;

import dev.socialpublisher.sandbox.journal.Facet;
import dev.socialpublisher.sandbox.journal.Marks;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What readers see of a text in Telegram's HTML: the words, and what is a link or a hashtag. Used once.
 *
 * <p>Descriptions of refusals are those of the public server (tdlib), which the documentation does not list.
 */
final class HtmlText {

    private static final Set<String> TAGS = Set.of(
            "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "a", "code", "pre", "blockquote", "tg-spoiler");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*)(?:\\s+href=\"([^\"<>]*)\")?\\s*>");
    private static final Pattern ENTITY = Pattern.compile("&(lt|gt|amp|quot|#[0-9]{1,7});");
    private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");

    private record Open(String tag, int start, String href) {}

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Facet> links = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private HtmlText(String source) {
        this.source = source;
    }

    /** The words and their marks, in order. */
    record Read(String text, List<Facet> facets) {
        Read {
            facets = List.copyOf(facets);
        }
    }

    static Read plain(String text) {
        return new Read(text, Marks.of(text));
    }

    static Read html(String source) {
        return new HtmlText(source).read();
    }

    private Read read() {
        Matcher tag = TAG.matcher(source);
        Matcher entity = ENTITY.matcher(source);
        int at = 0;
        while (at < source.length()) {
            char next = source.charAt(at);
            if (next == '<') {
                if (!tag.region(at, source.length()).lookingAt()) {
                    throw problem("Unsupported start tag \"\"", at);
                }
                mark(tag, at);
                at = tag.end();
            } else if (next == '&' && entity.region(at, source.length()).lookingAt()) {
                text.append(character(entity.group(1)));
                at = entity.end();
            } else {
                text.append(next);
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw problem(
                    "Can't find end tag corresponding to start tag \""
                            + open.peek().tag() + "\"",
                    -1);
        }
        return new Read(text.toString(), facets());
    }

    private static String character(String entity) {
        return entity.startsWith("#")
                ? Character.toString(Integer.parseInt(entity.substring(1)))
                : NAMED.getOrDefault(entity, "");
    }

    private void mark(Matcher tag, int at) {
        String name = tag.group(2);
        if (!TAGS.contains(name)) {
            throw problem("Unsupported start tag \"" + name + "\"", at);
        }
        if (tag.group(1).isEmpty()) {
            open.push(new Open(name, text.length(), tag.group(3) == null ? "" : tag.group(3)));
            return;
        }
        if (open.isEmpty() || !open.peek().tag().equals(name)) {
            throw problem("Unexpected end tag", at);
        }
        Open opened = open.pop();
        if (!opened.href().isEmpty() && opened.start() < text.length()) {
            links.add(new Facet(Facet.Kind.LINK, opened.start(), text.length(), opened.href()));
        }
    }

    private List<Facet> facets() {
        Stream<Facet> marked = Marks.of(text.toString()).stream()
                .filter(mark ->
                        links.stream().noneMatch(link -> mark.start() < link.end() && link.start() < mark.end()));
        return Stream.concat(links.stream(), marked)
                .sorted(Comparator.comparingInt(Facet::start))
                .toList();
    }

    private RuntimeException problem(String what, int at) {
        String place =
                at < 0 ? "" : " at byte offset " + source.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
        return Outcome.badRequest("can't parse entities: " + what + place);
    }
}
