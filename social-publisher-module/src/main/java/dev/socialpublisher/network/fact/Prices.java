package dev.socialpublisher.network.fact;

import dev.socialpublisher.network.NetworkProfile;
import java.util.Optional;

/**
 * What a network bills for one post; all in one currency.
 *
 * @param post one without a link
 * @param linked one with a link in its words
 * @param picture the upload of one, on top
 * @param altText of one, on top
 */
public record Prices(Money post, Money linked, Money picture, Money altText) {
    /** What the names of these facts begin with. */
    public static final String GROUP = "prices";

    public static final String POST = "post";
    public static final String LINKED = "linked";
    public static final String PICTURE = "picture";
    public static final String ALT_TEXT = "altText";

    /** Empty where the profile names none: the network is free, or nobody knows. */
    public static Optional<Prices> of(NetworkProfile profile) {
        return price(profile, POST).map(post -> {
            Money nothing = Money.zero(post.currency());
            return new Prices(
                    post,
                    price(profile, LINKED).orElse(post),
                    price(profile, PICTURE).orElse(nothing),
                    price(profile, ALT_TEXT).orElse(nothing));
        });
    }

    private static Optional<Money> price(NetworkProfile profile, String key) {
        return profile.fact(GROUP + "." + key).flatMap(Money::parse);
    }
}
