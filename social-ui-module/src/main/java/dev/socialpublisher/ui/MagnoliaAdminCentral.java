package dev.socialpublisher.ui;

import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.context.MgnlContext;
import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.module.site.SiteManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.jcr.Node;

/** Asks Magnolia: the web context for path and person, the site for languages, its bundles for words. */
final class MagnoliaAdminCentral implements AdminCentral {
    private final SiteManager sites;
    private final SimpleTranslator translator;

    MagnoliaAdminCentral(SiteManager sites, SimpleTranslator translator) {
        this.sites = sites;
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
    public List<Locale> languages(Node node) {
        I18nContentSupport i18n = sites.getAssignedSite(node).getI18n();
        Set<Locale> languages = new LinkedHashSet<>();
        languages.add(i18n.getDefaultLocale());
        languages.addAll(i18n.getLocales());
        return new ArrayList<>(languages);
    }

    @Override
    public String words(String key) {
        return translator.translate(key);
    }
}
