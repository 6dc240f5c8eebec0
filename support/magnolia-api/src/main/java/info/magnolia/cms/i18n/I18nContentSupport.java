package info.magnolia.cms.i18n;

import java.util.Collection;
import java.util.Locale;

/** Interface, seen in class files built against 6.4. */
public interface I18nContentSupport {
    Locale getDefaultLocale();

    Collection<Locale> getLocales();
}
