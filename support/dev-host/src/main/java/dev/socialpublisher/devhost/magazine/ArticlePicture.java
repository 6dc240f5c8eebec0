package dev.socialpublisher.devhost.magazine;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A picture of an article.
 *
 * @param asset identifier in the asset workspace
 * @param alt by language
 */
public record ArticlePicture(String asset, Map<Locale, String> alt, String credit, Optional<LocalDate> socialUseUntil) {
    public ArticlePicture {
        alt = Map.copyOf(alt);
    }

    public String altIn(Locale language) {
        return alt.getOrDefault(language, "");
    }
}
