package dev.socialpublisher.ui;

import info.magnolia.context.MgnlContext;
import info.magnolia.i18nsystem.SimpleTranslator;
import java.util.Locale;

/** Asks Magnolia: the web context for path and person, its bundles for words. */
final class MagnoliaAdminCentral implements AdminCentral {
    private final SimpleTranslator translator;

    MagnoliaAdminCentral(SimpleTranslator translator) {
        this.translator = translator;
    }

    @Override
    public String contextPath() {
        return MgnlContext.getContextPath();
    }

    @Override
    public Locale userLanguage() {
        return MgnlContext.getLocale();
    }

    @Override
    public String words(String key) {
        return translator.translate(key);
    }
}
