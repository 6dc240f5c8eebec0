package dev.socialpublisher.devhost.web.gate;

import java.util.regex.Pattern;

/** What is open without signing in: the sign-in form, what readers see, and the files that both are drawn with. */
final class Anyone {
    private static final Pattern OPEN =
            Pattern.compile("/login|/favicon\\.ico|/\\.host/[^/]+|/media/.*|/(fr|en)(/.*)?");

    private Anyone() {}

    static boolean maySee(String path) {
        return OPEN.matcher(path).matches();
    }
}
