package dev.socialpublisher.sandbox.timeline;

import dev.socialpublisher.sandbox.http.Html;
import dev.socialpublisher.sandbox.http.Request;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The page's words in one language. */
record Messages(Locale locale) {

    static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final String BUNDLE = "dev.socialpublisher.sandbox.timeline.messages";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** By {@code ?lang=}, else by {@code Accept-Language}, else English. */
    static Messages of(Request request) {
        String asked = request.query("lang").orElse("");
        for (Locale locale : LOCALES) {
            if (locale.getLanguage().equals(asked)) {
                return new Messages(locale);
            }
        }
        return new Messages(accepted(request.header("accept-language").orElse("en")));
    }

    private static Locale accepted(String header) {
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), LOCALES);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH; // a broken header asks for nothing
        }
    }

    ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, locale, EXACT);
    }

    /** The escaped message. */
    String get(String key, Object... values) {
        String pattern = bundle().getString(key);
        return Html.escape(values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values));
    }
}
