package dev.socialpublisher.host.magnolia.testing;

import info.magnolia.cms.i18n.I18nContentSupport;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A site's languages as its definition has them. */
public record TestSite(Locale main, List<Locale> languages) implements I18nContentSupport {
    /** The default one first. */
    public static TestSite speaking(Locale... languages) {
        return new TestSite(languages[0], List.of(languages));
    }

    @Override
    public Locale getDefaultLocale() {
        return main;
    }

    @Override
    public Collection<Locale> getLocales() {
        return languages;
    }

    /** With an underscore before the country, as Magnolia writes it. */
    @Override
    public String getLanguageString(Locale locale) {
        return locale.toString();
    }
}
