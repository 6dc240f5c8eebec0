package dev.socialpublisher.adapter.web.part;

import java.time.ZoneId;
import java.util.List;

/** What the house has set up, as far as the screens need it; {@code site} completes the key of every article. */
public record HouseSettings(String site, ZoneId zone, List<String> languages, boolean soloMode) {
    public HouseSettings {
        languages = List.copyOf(languages);
    }
}
