package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.PublicAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.RepositoryException;

/**
 * Fills the url template of a mapping; what the article does not say is named, never guessed. A template that is nothing
 * but one part stands for a property that holds the whole address.
 */
final class AddressTemplate {
    private static final Pattern PART = Pattern.compile("\\{([^{}]+)}");

    private AddressTemplate() {}

    /** What an article says for a part of the template. */
    @FunctionalInterface
    interface Parts {
        Optional<String> valueOf(String name) throws RepositoryException;
    }

    /** A blank template, of a language without one, leaves {@code url} unresolved. */
    static PublicAddress fill(String template, Parts parts) throws RepositoryException {
        if (template.isBlank()) {
            return unresolved(template, List.of("url"));
        }
        boolean whole = PART.matcher(template).matches();
        List<String> names = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        StringBuilder url = new StringBuilder();
        Matcher part = PART.matcher(template);
        while (part.find()) {
            String name = part.group(1);
            names.add(name);
            Optional<String> value = parts.valueOf(name);
            if (value.isEmpty()) {
                missing.add(name);
            }
            String text = value.orElse("");
            part.appendReplacement(url, Matcher.quoteReplacement(whole ? text : encoded(name, text)));
        }
        part.appendTail(url);
        return missing.isEmpty() ? parsed(template, url.toString(), names) : unresolved(template, missing);
    }

    private static PublicAddress parsed(String template, String url, List<String> names) {
        try {
            return new PublicAddress(template, Optional.of(new URI(url)), List.of());
        } catch (URISyntaxException e) {
            return unresolved(template, names.isEmpty() ? List.of("url") : names);
        }
    }

    private static PublicAddress unresolved(String template, List<String> names) {
        return new PublicAddress(template, Optional.empty(), names);
    }

    /** A path keeps its slashes; any other value is one segment. */
    private static String encoded(String name, String value) {
        return name.equals("path")
                ? Stream.of(value.split("/")).map(AddressTemplate::segment).collect(Collectors.joining("/"))
                : segment(value);
    }

    private static String segment(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
