package dev.socialpublisher.sandbox.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.http.Html;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.Facet;
import dev.socialpublisher.sandbox.journal.LinkCard;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.json.Json;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One post as HTML.
 *
 * @param crawlers networks that make link cards from the page
 * @param readers to how many people it was sent; empty for what everybody can see
 */
record PostView(Messages words, ZoneId zone, Set<String> crawlers, Function<AcceptedPost, Optional<Long>> readers) {

    /** The post in its frame, with a link to its own page. */
    String card(AcceptedPost post) {
        return frame(
                post, "<a class=\"open\" href=\"" + ownPath(post) + language() + "\">" + words.get("open") + "</a>");
    }

    /** The post in its frame, and everything else that is known about it. */
    String page(AcceptedPost post) {
        StringBuilder facts = new StringBuilder("<section class=\"facts\"><h2>" + words.get("details") + "</h2><dl>");
        row(facts, "remoteId", "<code>" + Html.escape(post.remoteId()) + "</code>");
        row(facts, "address", "<code>" + Html.escape(post.address()) + "</code>");
        row(facts, "received", time(post.origin().receivedAt()));
        row(facts, "request", "<code>" + Html.escape(post.origin().requestId()) + "</code>");
        post.content().replyTo().ifPresent(id -> row(facts, "reply", "<code>" + Html.escape(id) + "</code>"));
        post.editedAt().ifPresent(at -> row(facts, "edited", time(at)));
        post.deletedAt().ifPresent(at -> row(facts, "deleted", time(at)));
        return frame(post, "") + facts.append("</dl></section>");
    }

    private void row(StringBuilder html, String label, String value) {
        html.append("<dt>")
                .append(words.get(label))
                .append("</dt><dd>")
                .append(value)
                .append("</dd>");
    }

    private String frame(AcceptedPost post, String more) {
        AcceptedPost.Content content = post.content();
        StringBuilder html = new StringBuilder("<article class=\"post ")
                .append(Html.escape(post.origin().network()))
                .append(post.isDeleted() ? " gone" : "")
                .append("\">");
        html.append(head(post));
        content.replyTo()
                .ifPresent(id -> html.append("<p class=\"answers\">↳ ")
                        .append(labelled("reply", id))
                        .append("</p>"));
        Json.text(post.source(), "spoiler_text")
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> html.append("<p class=\"warning\"><b>")
                        .append(this.words.get("warning"))
                        .append("</b> <span dir=\"auto\">")
                        .append(Html.escape(words))
                        .append("</span></p>"));
        if (!content.text().isEmpty()) {
            html.append("<p class=\"text\" dir=\"auto\">")
                    .append(MarkedText.text(content.text(), content.facets()))
                    .append("</p>");
        }
        video(html, post);
        images(html, content);
        html.append(PollView.of(post.source()));
        cardOf(post).ifPresent(html::append);
        html.append("<footer>").append(labelled("remoteId", post.remoteId()));
        html.append(labelled("address", post.address())).append(more).append("</footer></article>");
        return html.toString();
    }

    private String labelled(String label, String value) {
        return "<span class=\"id\">" + words.get(label) + " <code>" + Html.escape(value) + "</code></span>";
    }

    private String head(AcceptedPost post) {
        String handle = Html.escape(post.origin().handle());
        String initial = Html.escape(post.origin().handle().substring(0, 1).toUpperCase(Locale.ROOT));
        String deleted = post.deletedAt()
                .map(at -> "<strong class=\"deleted\">" + words.get("deleted") + "</strong>")
                .orElse("");
        String edited = post.editedAt()
                .map(at -> "<span class=\"edited\">" + words.get("edited") + "</span>")
                .orElse("");
        String sent = readers.apply(post)
                .map(people -> "<span class=\"readers\">"
                        + (people == 1 ? words.get("readers.one") : words.get("readers.other", people)) + "</span>")
                .orElse("");
        return "<header><span class=\"avatar\" aria-hidden=\"true\">" + initial + "</span><span class=\"who\"><strong>@"
                + handle
                + "</strong>" + time(post.origin().receivedAt()) + "</span>" + sent + edited + deleted
                + "<span class=\"network\">"
                + words.get(post.origin().network()) + "</span></header>";
    }

    private String time(Instant at) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss zzz", words.locale());
        return "<time datetime=\"" + at + "\">" + Html.escape(format.format(at.atZone(zone))) + "</time>";
    }

    /** Where one was uploaded. */
    private void video(StringBuilder html, AcceptedPost post) {
        JsonNode video = post.source().path("video");
        if (video.isObject()) {
            html.append("<p class=\"video\">")
                    .append(facts(video.path("size").asInt(), video.path("mime").asText()))
                    .append("</p>");
        }
    }

    private void images(StringBuilder html, AcceptedPost.Content content) {
        if (content.images().isEmpty()) {
            return;
        }
        html.append("<div class=\"images count-")
                .append(Math.min(content.images().size(), 4))
                .append("\">");
        content.images().forEach(image -> html.append(moves(image) ? film(image) : image(image)));
        html.append("</div>");
    }

    private static boolean moves(PostImage image) {
        return image.media().mime().startsWith("video/");
    }

    private String film(PostImage film) {
        return "<figure><p class=\"video\">"
                + facts(film.media().size(), film.media().mime()) + "</p><figcaption>" + said(film)
                + "</figcaption></figure>";
    }

    private String facts(int bytes, String mime) {
        return words.get("video.facts", bytes, mime);
    }

    private String said(PostImage image) {
        String alt = image.alt().orElse("");
        return alt.isEmpty()
                ? "<em>" + words.get(image.alt().isPresent() ? "alt.empty" : "alt.none") + "</em>"
                : "<b>" + words.get("alt") + "</b> <span class=\"alt\" dir=\"auto\">" + Html.escape(alt) + "</span>";
    }

    private String image(PostImage image) {
        String alt = image.alt().orElse("");
        String said = said(image);
        StoredMedia.Pixels pixels = image.media().pixels();
        String facts = words.get(
                "image.facts",
                pixels.width(),
                pixels.height(),
                image.media().size(),
                image.media().mime());
        String warning = pixels.location() ? "<span class=\"warn\">" + words.get("image.location") + "</span>" : "";
        return "<figure><img src=\"/blobs/" + image.media().sha256() + "\" alt=\"" + Html.escape(alt) + "\" width=\""
                + pixels.width() + "\" height=\"" + pixels.height() + "\"><figcaption>" + said
                + "<span class=\"size\">" + facts + "</span>" + warning + "</figcaption></figure>";
    }

    /** The client's card; else, where the network makes it from the page, the domain of the link. */
    private Optional<String> cardOf(AcceptedPost post) {
        AcceptedPost.Content content = post.content();
        if (content.card().filter(card -> !card.isAddress()).isPresent()) {
            LinkCard card = content.card().get();
            String thumb = card.thumb()
                    .map(media -> "<img src=\"/blobs/" + media.sha256() + "\" alt=\"\" width=\""
                            + media.pixels().width() + "\" height=\""
                            + media.pixels().height() + "\">")
                    .orElse("");
            return Optional.of(card(
                    card.uri(),
                    thumb,
                    "<strong dir=\"auto\">" + Html.escape(card.title())
                            + "</strong><span class=\"description\" dir=\"auto\">" + Html.escape(card.description())
                            + "</span>"));
        }
        return content.card()
                .map(LinkCard::uri)
                .or(() -> content.facets().stream()
                        .filter(facet -> facet.kind() == Facet.Kind.LINK)
                        .map(Facet::target)
                        .findFirst())
                .filter(link -> content.images().isEmpty()
                        && crawlers.contains(post.origin().network()))
                .map(link -> card(link, "", "<span class=\"description\">" + words.get("card.crawled") + "</span>"));
    }

    private String card(String uri, String thumb, String body) {
        boolean web = uri.startsWith("https://") || uri.startsWith("http://");
        String inner = thumb + "<span class=\"card-text\"><span class=\"domain\">" + Html.escape(domain(uri))
                + "</span>" + body + "</span>";
        return web
                ? "<a class=\"card\" rel=\"nofollow noreferrer\" href=\"" + Html.escape(uri) + "\">" + inner + "</a>"
                : "<div class=\"card\">" + inner + "</div>";
    }

    private static String domain(String uri) {
        try {
            return Optional.ofNullable(URI.create(uri).getHost()).orElse(uri);
        } catch (IllegalArgumentException e) {
            return uri;
        }
    }

    private String language() {
        return "?lang=" + words.locale().getLanguage();
    }

    /** The path of the post's page here: the path of its address on the network, below the network's prefix. */
    static String ownPath(AcceptedPost post) {
        return "/" + post.origin().network() + URI.create(post.address()).getRawPath();
    }
}
