package dev.socialpublisher;

import dev.socialpublisher.adapter.web.part.HouseSettings;
import dev.socialpublisher.delivery.run.DispatchSettings;
import java.time.Duration;
import java.util.List;

/**
 * How the product is set up.
 *
 * @param secretKeys base64 of 32 bytes each, the one that encrypts first, earlier ones after it; never printed
 * @param tick how often dispatch looks for due posts
 * @param open what is shown and asked outside
 */
public record SocialSettings(
        HouseSettings house, List<String> secretKeys, DispatchSettings dispatch, Duration tick, PublicSettings open) {
    public SocialSettings {
        secretKeys = List.copyOf(secretKeys);
    }

    /** For an author instance behind which nothing is reached from outside. */
    public SocialSettings(HouseSettings house, List<String> secretKeys, DispatchSettings dispatch, Duration tick) {
        this(house, secretKeys, dispatch, tick, PublicSettings.NONE);
    }

    @Override
    public String toString() {
        return "SocialSettings[house=%s, dispatch=%s, tick=%s, open=%s]".formatted(house, dispatch, tick, open);
    }
}
