package dev.socialpublisher.adapter.connector.page;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The tags of a page that networks read. */
final class PageTags {
    private static final Pattern CHARSET =
            Pattern.compile("charset=\"?([A-Za-z0-9._-]{1,40})", Pattern.CASE_INSENSITIVE);

    private final Document page;
    private final URI address;

    /** The address is the article's own, which the page must call canonical. */
    PageTags(Bytes body, String contentType, URI address) {
        this.address = address;
        try {
            page = Jsoup.parse(body.stream(), charset(contentType), address.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }

    Optional<Wording> lack() {
        if (content("meta[property=og:title], meta[name=og:title]", "content").isEmpty()) {
            return Optional.of(new Wording("has no og:title", "n’a pas de og:title"));
        }
        String canonical = content("link[rel~=(?i)\\bcanonical\\b]", "abs:href");
        if (canonical.isEmpty()) {
            return Optional.of(new Wording("has no canonical link", "n’a pas de lien canonique"));
        }
        return isThis(canonical)
                ? Optional.empty()
                : Optional.of(Wording.of(
                        "calls %s canonical, not the article's address",
                        "donne pour canonique %s, non l’adresse de l’article", excerpt(canonical)));
    }

    private String content(String selector, String attribute) {
        return page.select(selector).eachAttr(attribute).stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    /** Host and path count: front ends differ in scheme, closing slash and parameters. */
    private boolean isThis(String canonical) {
        try {
            return same(URI.create(canonical)).equals(same(address));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String same(URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        String path = uri.getPath() == null ? "" : uri.getPath();
        return host + path.replaceAll("/+$", "");
    }

    /** Null lets the parser look into the page. */
    private static @Nullable String charset(String contentType) {
        Matcher named = CHARSET.matcher(contentType);
        return named.find() && Charset.isSupported(named.group(1)) ? named.group(1) : null;
    }

    private static String excerpt(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
