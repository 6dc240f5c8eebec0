package dev.socialpublisher.variant;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;

/** What is said of a warning that a network cannot show. */
public final class ContentWarning {
    private ContentWarning() {}

    public static Wording notTaken(String warning, NetworkProfile profile) {
        return Wording.of(
                "%s knows no content warning; this post has \"%s\"",
                "%s ne connaît pas d’avertissement de contenu\u202f; ce post a «\u00a0%s\u00a0»",
                profile.name(),
                warning);
    }
}
