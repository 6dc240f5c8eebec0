package info.magnolia.module.site;

import info.magnolia.cms.i18n.I18nContentSupport;

/** Interface, seen in class files built against 6.4. */
public interface Site {
    I18nContentSupport getI18n();
}
