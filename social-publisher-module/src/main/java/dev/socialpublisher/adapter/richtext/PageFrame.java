package dev.socialpublisher.adapter.richtext;

import dev.socialpublisher.article.document.ImportedDocument.Dropped;
import dev.socialpublisher.article.document.ImportedDocument.Reason;
import dev.socialpublisher.text.Graphemes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes away what stands around an article on a web page. Structure decides first (element, role), then names (class and
 * id, word by word). An element that holds most of the page's text is never taken for its frame (some
 * sites wrap all in a form), unless it says itself that it navigates.
 */
final class PageFrame {
    private static final int EXCERPT = 80;
    private static final double MOST_OF_IT = 0.5;
    private static final Pattern WORD_EDGES = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Map<String, Reason> ELEMENTS = Map.of(
            "nav", Reason.NAVIGATION,
            "menu", Reason.NAVIGATION,
            "aside", Reason.PAGE_FRAME,
            "footer", Reason.PAGE_FRAME,
            "form", Reason.PAGE_FRAME,
            "dialog", Reason.COOKIE_BANNER);
    private static final Map<String, Reason> ROLES = Map.of(
            "navigation", Reason.NAVIGATION,
            "menu", Reason.NAVIGATION,
            "search", Reason.NAVIGATION,
            "banner", Reason.PAGE_FRAME,
            "contentinfo", Reason.PAGE_FRAME,
            "complementary", Reason.PAGE_FRAME,
            "dialog", Reason.COOKIE_BANNER,
            "alertdialog", Reason.COOKIE_BANNER);
    private static final Map<Reason, Set<String>> NAMES = names();

    private PageFrame() {}

    private static Map<Reason, Set<String>> names() {
        Map<Reason, Set<String>> names = new LinkedHashMap<>();
        names.put(Reason.COOKIE_BANNER, Set.of("cookie", "cookies", "consent", "gdpr", "rgpd", "cmp"));
        names.put(
                Reason.SHARE_BAR,
                Set.of("share", "sharing", "sharebar", "partage", "partager", "addtoany", "sharedaddy"));
        names.put(
                Reason.NEWSLETTER,
                Set.of("newsletter", "subscribe", "subscription", "paywall", "abonnement", "signup"));
        names.put(
                Reason.RELATED,
                Set.of("related", "recommended", "recommendations", "readmore", "outbrain", "taboola", "similaires"));
        names.put(
                Reason.ADVERTISEMENT,
                Set.of("advert", "advertisement", "ads", "adslot", "publicite", "sponsored", "promo"));
        names.put(Reason.COMMENTS, Set.of("comments", "commentaires", "disqus", "respond"));
        names.put(
                Reason.NAVIGATION,
                Set.of(
                        "nav",
                        "navbar",
                        "navigation",
                        "menu",
                        "breadcrumb",
                        "breadcrumbs",
                        "pagination",
                        "pager",
                        "skip"));
        names.put(Reason.PAGE_FRAME, Set.of("sidebar", "footer", "masthead", "toolbar", "popup", "modal", "overlay"));
        return names;
    }

    /** Removes the frame from the document and says what it was. */
    static List<Dropped> strip(Document page) {
        List<Dropped> dropped = new ArrayList<>();
        page.select("script, style, noscript, template, iframe, object, embed, svg, canvas, link, button")
                .remove();
        double whole = Math.max(1, page.body().text().length());
        for (Element element : page.body().select("*")) {
            Optional<Reason> reason = reason(element);
            if (reason.isEmpty() || element.ownerDocument() == null || isGone(element, page)) {
                continue;
            }
            String text = element.text();
            boolean small =
                    text.length() / whole < MOST_OF_IT || element.normalName().equals("nav");
            if (small && !holdsTheArticle(element)) {
                if (!text.isBlank()) {
                    dropped.add(dropped(reason.get(), text));
                }
                element.remove();
            }
        }
        return dropped;
    }

    static Dropped dropped(Reason reason, String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        String excerpt = Graphemes.first(plain, EXCERPT);
        return new Dropped(reason, excerpt.length() < plain.length() ? excerpt + "…" : excerpt);
    }

    /** Removing an element leaves its descendants in the list that is being walked. */
    private static boolean isGone(Element element, Document page) {
        return !element.parents().contains(page.body());
    }

    private static boolean holdsTheArticle(Element element) {
        return element.selectFirst("h1, article, main, [role=main]") != null;
    }

    private static Optional<Reason> reason(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return Optional.of(Reason.HIDDEN);
        }
        String name = element.normalName();
        boolean signature =
                name.equals("footer") && !element.parents().select("blockquote").isEmpty();
        Optional<Reason> byStructure = Optional.ofNullable(
                        ROLES.get(element.attr("role").toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(ELEMENTS.get(name)));
        return signature ? Optional.empty() : byStructure.or(() -> byName(element));
    }

    private static Optional<Reason> byName(Element element) {
        if (element.className().isEmpty() && element.id().isEmpty()) {
            return Optional.empty();
        }
        List<String> words = WORD_EDGES
                .splitAsStream(element.className() + " " + element.id())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return NAMES.entrySet().stream()
                .filter(entry -> words.stream().anyMatch(entry.getValue()::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
