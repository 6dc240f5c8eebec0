package dev.socialpublisher;

import dev.socialpublisher.adapter.web.HouseSettings;
import java.util.List;

/**
 * How the product is set up.
 *
 * @param secretKeys base64 of 32 bytes each, the one that encrypts first, earlier ones after it; never printed
 */
public record SocialSettings(HouseSettings house, List<String> secretKeys) {
    public SocialSettings {
        secretKeys = List.copyOf(secretKeys);
    }

    @Override
    public String toString() {
        return "SocialSettings[house=" + house + "]";
    }
}
