package dev.socialpublisher.devhost.web.gate;

import java.util.regex.Pattern;

/** What is open without signing in: the sign-in form, what readers see, their files, and the product's open calls. */
final class Anyone {
    private static final Pattern OPEN = Pattern.compile("/login|/favicon\\.ico|/\\.host/[^/]+|/media/.*|/(fr|en)(/.*)?"
            + "|/\\.social/api/v1/meta|/\\.social/media/.*");

    private Anyone() {}

    static boolean maySee(String path) {
        return OPEN.matcher(path).matches();
    }
}
