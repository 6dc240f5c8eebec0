package dev.socialpublisher.devhost.page;

import java.util.List;
import java.util.stream.Collectors;

/** Markup that may be sent as it is. The only ways to get one are to escape text or to name trusted markup as such. */
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    private static final String PLACE = "{}";

    /**
     * Fills the places {@code {}} of a template, in order. A value that is Html goes in as it is; any other is escaped, so
     * that it is safe in text and in a quoted attribute.
     */
    public static Html of(String template, Object... values) {
        StringBuilder markup = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int place = template.indexOf(PLACE, from);
            if (place < 0) {
                throw new IllegalArgumentException("more values than places in: " + template);
            }
            markup.append(template, from, place).append(value instanceof Html html ? html.markup : escape(value));
            from = place + PLACE.length();
        }
        if (template.indexOf(PLACE, from) >= 0) {
            throw new IllegalArgumentException("more places than values in: " + template);
        }
        return new Html(markup.append(template.substring(from)).toString());
    }

    public static Html join(List<Html> parts) {
        return new Html(parts.stream().map(Html::markup).collect(Collectors.joining("\n")));
    }

    /** A part that is there only under a condition. */
    public static Html when(boolean condition, String template, Object... values) {
        return condition ? of(template, values) : EMPTY;
    }

    private static String escape(Object value) {
        String text = value.toString();
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
