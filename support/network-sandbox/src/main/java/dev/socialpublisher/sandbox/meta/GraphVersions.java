package dev.socialpublisher.sandbox.meta;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The API's versions on 2026-11-22: v26.0 of 2026-07-29 is the newest, v20.0 ended 2026-09-24 (Graph API changelog). A call
 * to an ended one is answered by the oldest live one, without a word but the header's.
 */
final class GraphVersions {

    private static final int NEWEST = 26;
    private static final int OLDEST_LIVE = 21;
    private static final Pattern FORM = Pattern.compile("v([1-9][0-9]?)\\.[0-9]");

    private GraphVersions() {}

    static boolean known(String version) {
        Matcher form = FORM.matcher(version);
        return form.matches() && Integer.parseInt(form.group(1)) <= NEWEST;
    }

    /** Which version answers a call to a known one. */
    static String answering(String version) {
        Matcher form = FORM.matcher(version);
        return form.matches() && Integer.parseInt(form.group(1)) < OLDEST_LIVE ? "v" + OLDEST_LIVE + ".0" : version;
    }
}
