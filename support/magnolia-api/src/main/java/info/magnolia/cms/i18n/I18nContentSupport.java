package info.magnolia.cms.i18n;

import java.util.Collection;
import java.util.Locale;

/**
 * Interface. The default locale is seen in class files built against 6.4; locales and language strings in the source of a
 * module that runs on 6.4.10 (Supertext's translation module). What is not seen, the fallback locale for one, is not here.
 */
public interface I18nContentSupport {
    Locale getDefaultLocale();

    Collection<Locale> getLocales();

    /** As it stands after the underscore in the names of localised properties, for instance {@code de_CH}. */
    String getLanguageString(Locale locale);
}
