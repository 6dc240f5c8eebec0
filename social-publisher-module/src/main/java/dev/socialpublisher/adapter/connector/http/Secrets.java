package dev.socialpublisher.adapter.connector.http;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Takes secrets out of text before it is logged or stored: every value that was named to it, and everything that looks
 * like a token. Any thread.
 */
public final class Secrets {
    private static final String HIDDEN = "[hidden]";

    /** Shorter values are words rather than secrets; hiding them would garble messages. */
    private static final int SHORTEST = 6;

    private static final Pattern NAMED = Pattern.compile(
            "(\"(?:[a-z_]*token|[a-z]*jwt|password|[a-z_]*secret|code)\"\\s*:\\s*\")[^\"]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME =
            Pattern.compile("\\b(Bearer|Basic|DPoP)\\s+[\\w.~+/=-]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB_TOKEN = Pattern.compile("\\beyJ[\\w-]+\\.[\\w-]+(?:\\.[\\w-]*)?");

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    public void add(String secret) {
        if (secret.length() >= SHORTEST) {
            known.add(secret);
        }
    }

    public String hide(String text) {
        String hidden = text;
        for (String secret : known.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            hidden = hidden.replace(secret, HIDDEN);
        }
        hidden = NAMED.matcher(hidden).replaceAll("$1" + HIDDEN);
        hidden = SCHEME.matcher(hidden).replaceAll("$1 " + HIDDEN);
        return WEB_TOKEN.matcher(hidden).replaceAll(HIDDEN);
    }

    @Override
    public String toString() {
        return known.size() + " secrets";
    }
}
