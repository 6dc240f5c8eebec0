package dev.socialpublisher.sandbox.linkedin;

import dev.socialpublisher.sandbox.journal.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What readers see of a commentary in the little text format. A reserved sign without its backslash, outside an element,
 * ends the text there: LinkedIn answers 201 all the same (reported by publishers, 2026-11-22).
 */
final class Commentary {
    private static final String RESERVED = "|{}@[]()<>#\\*_~";
    private static final Pattern ELEMENT = Pattern.compile("\\{hashtag\\|\\\\?#\\|([^}|]+)\\}"
            + "|@\\[((?:[^\\]\\\\]|\\\\.)+)\\]\\(urn:li:(?:organization|person):[A-Za-z0-9_-]+\\)"
            + "|#([\\p{L}\\p{N}\\p{M}]+)");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>]*[^\\s<>.,;:!?)\\]»”]");

    private final StringBuilder text = new StringBuilder();
    private final List<Facet> facets = new ArrayList<>();

    private Commentary(String commentary) {
        Matcher element = ELEMENT.matcher(commentary);
        int at = 0;
        while (at < commentary.length()) {
            char sign = commentary.charAt(at);
            if (sign == '\\' && at + 1 < commentary.length() && RESERVED.indexOf(commentary.charAt(at + 1)) >= 0) {
                text.append(commentary.charAt(at + 1));
                at += 2;
            } else if (RESERVED.indexOf(sign) < 0) {
                text.append(sign);
                at++;
            } else if (element.region(at, commentary.length()).lookingAt()) {
                take(element);
                at = element.end();
            } else {
                break;
            }
        }
        LINK.matcher(text)
                .results()
                .forEach(link -> facets.add(new Facet(Facet.Kind.LINK, link.start(), link.end(), link.group())));
    }

    static Commentary of(String commentary) {
        return new Commentary(commentary);
    }

    private void take(Matcher element) {
        String tag = element.group(1) == null ? element.group(3) : element.group(1);
        int start = text.length();
        if (tag == null) {
            text.append(element.group(2).replaceAll("\\\\(.)", "$1"));
            return;
        }
        text.append('#').append(tag);
        facets.add(new Facet(Facet.Kind.TAG, start, text.length(), tag));
    }

    String text() {
        return text.toString();
    }

    List<Facet> facets() {
        return List.copyOf(facets);
    }
}
