package dev.socialpublisher.devhost.magazine;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is fixed about the sample magazine. Sections stand in the order of its menu, with their names by language. */
public record Magazine(String name, Map<Locale, String> tagline, ZoneId zone, List<Section> sections) {
    public static final String SITE = "rivages";
    /** The first one is the default: its properties stand under bare names. */
    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);
    /** Where readers find the magazine; dev-host answers for it on this machine. */
    public static final URI PUBLIC_BASE = URI.create("https://magazine.example.org");

    public Magazine {
        tagline = Map.copyOf(tagline);
        sections = List.copyOf(sections);
    }

    public record Section(String slug, Map<Locale, String> title) {
        public Section {
            title = Map.copyOf(title);
        }
    }

    /** The section's name, or the slug itself where nobody named it. */
    public String sectionName(String slug, Locale language) {
        return sections.stream()
                .filter(section -> section.slug().equals(slug))
                .findFirst()
                .map(section -> section.title().getOrDefault(language, slug))
                .orElse(slug);
    }
}
