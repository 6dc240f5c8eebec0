package dev.socialpublisher.adapter.connector.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.search.SameWords;
import java.util.regex.Pattern;

/** A post's text as it was sent: X answers it with shortened links, escaped characters, and a link to each picture. */
final class XPostText {
    private static final Pattern OWN_MEDIA = Pattern.compile("https?://(?:x|twitter)\\.com/.+/(?:photo|video)/[0-9]+");

    private final String text;

    XPostText(JsonNode post) {
        String unfolded = post.path("text").asText("");
        for (JsonNode link : post.path("entities").path("urls")) {
            String address = link.path("expanded_url").asText("");
            boolean picture = OWN_MEDIA.matcher(address).matches();
            String shortened = link.path("url").asText("");
            if (!shortened.isEmpty() && !address.isEmpty()) {
                unfolded = unfolded.replace(shortened, picture ? "" : escaped(address));
            }
        }
        text = unescaped(unfolded);
    }

    boolean equalsText(String sent) {
        return SameWords.are(text, sent);
    }

    /** Addresses come unescaped inside entities; escaped once they survive the unescaping of the whole. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;");
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    @Override
    public String toString() {
        return text;
    }
}
