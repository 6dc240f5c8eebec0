package dev.socialpublisher.adapter.web.http;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version that the caller saw, as our ETags write it: {@code "3"}. */
public final class IfMatch {
    private static final String HEADER = "If-Match";

    /** A proxy that compresses may have made it a weak one. */
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private static final int EXCERPT = 40;

    private IfMatch() {}

    /** {@code whose} ETag it takes: <i>the post</i>, <i>du post</i>. */
    public static long version(Call call, Wording whose) {
        String etag = call.requiredHeader(HEADER);
        Matcher version = ETAG.matcher(etag);
        if (!version.matches()) {
            throw new SocialException(
                    ErrorCode.WEB_PRECONDITION_MISSING,
                    Wording.of(
                            "The header If-Match is %s; it takes the ETag of %s, such as \"3\".",
                            "L’en-tête If-Match vaut %s ; il y faut l’ETag %s, tel que \"3\".",
                            etag.length() > EXCERPT ? etag.substring(0, EXCERPT) + "…" : etag,
                            whose),
                    Place.of(HEADER));
        }
        return Long.parseLong(version.group(1));
    }
}
