package dev.socialpublisher.queue;

import dev.socialpublisher.media.Bytes;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A short parameter in a post's link, {@code ?sp=1f0c9a2b}, part of the text from submission on: where an answer was
 * lost, the post is recognised on its network by it.
 */
public final class LinkMarker {
    private static final String NAME = "sp";
    private static final Pattern PRESENT = Pattern.compile("([?&])" + NAME + "=[0-9a-f]*(&|$)");
    private static final int LENGTH = 8;
    private static final Pattern FOUND = Pattern.compile("[?&]" + NAME + "=([0-9a-f]{" + LENGTH + "})(?:[&#]|$)");

    private LinkMarker() {}

    /** Eight hexadecimal digits, the same for a post for ever. */
    public static String of(PostId id) {
        return Bytes.utf8(id.toString()).sha256().substring(0, LENGTH);
    }

    /** The link with this post's marker as its last parameter; another post's marker is replaced, a fragment kept. */
    public static URI mark(URI link, PostId id) {
        String whole = strip(link).toString();
        String address = withoutFragment(whole);
        String fragment = whole.substring(address.length());
        String separator = address.contains("?") ? "&" : "?";
        return URI.create(address + separator + NAME + "=" + of(id) + fragment);
    }

    /** The marker of a link; empty where it has none. */
    public static Optional<String> in(String link) {
        return FOUND.matcher(link).results().findFirst().map(found -> found.group(1));
    }

    /** The link without a marker. */
    public static URI strip(URI link) {
        String whole = link.toString();
        String address = withoutFragment(whole);
        String fragment = whole.substring(address.length());
        String bare = PRESENT.matcher(address)
                .replaceAll(
                        found -> found.group(2).isEmpty() ? "" : found.group(1).replace("$", "\\$"));
        return URI.create(bare + fragment);
    }

    private static String withoutFragment(String whole) {
        int hash = whole.indexOf('#');
        return hash < 0 ? whole : whole.substring(0, hash);
    }
}
