package dev.socialpublisher.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The Social tab's page of an item. Neither site nor language is part of it: the server knows to which site the item belongs,
 * and the page begins with that site's main language.
 */
record SocialPage(ContentItem item) {
    private static final String PATH = "/.social/ui/social-tab";

    /**
     * Relative to the server, every value encoded.
     *
     * @param contextPath as the servlet API has it: empty, or with a leading slash
     * @param screens language of the person; the screens speak French and English
     */
    String address(String contextPath, Locale screens) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("workspace", item.workspace());
        parameters.put("uuid", item.uuid());
        parameters.put("ui", screens.getLanguage().equals("fr") ? "fr" : "en");
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", contextPath + PATH + "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
