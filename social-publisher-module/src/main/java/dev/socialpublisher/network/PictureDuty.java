package dev.socialpublisher.network;

import dev.socialpublisher.error.Wording;

/** What people are told of a network that has no posts of words alone. Pure. */
public final class PictureDuty {
    private PictureDuty() {}

    /** For a post without a picture. */
    public static Wording missing(NetworkProfile profile) {
        return Wording.of(
                "%s takes no post without a picture; choose one",
                "%s n’accepte pas de post sans image\u202f; choisissez-en une", profile.name());
    }
}
