package dev.socialpublisher.host.magnolia.cms;

import dev.socialpublisher.adapter.jcr.SiteLanguages;
import dev.socialpublisher.article.ArticleMapping;
import info.magnolia.cms.i18n.I18nContentSupport;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.jcr.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Languages as Magnolia's site definitions have them: the default one under bare names, and what stands in for a missing
 * translation; the others under the suffix that the site itself gives. A site that names no language says nothing.
 */
public final class MagnoliaSites implements SiteLanguages {
    private static final Logger LOG = LoggerFactory.getLogger(MagnoliaSites.class);

    private final MagnoliaContext magnolia;
    private final AtomicBoolean told = new AtomicBoolean();

    public MagnoliaSites(MagnoliaContext magnolia) {
        this.magnolia = magnolia;
    }

    /**
     * Empty also where Magnolia cannot say: the site module may not be there, and what it throws without a configuration, or
     * on a thread that serves no request, is not known. Told once.
     */
    @Override
    public Optional<ArticleMapping.Languages> of(Node item) {
        try {
            return magnolia.siteLanguages(item).flatMap(MagnoliaSites::languages);
        } catch (RuntimeException | LinkageError e) {
            if (told.compareAndSet(false, true)) {
                LOG.warn("Magnolia does not say which site an item belongs to; the mappings say its languages", e);
            }
            return Optional.empty();
        }
    }

    private static Optional<ArticleMapping.Languages> languages(I18nContentSupport i18n) {
        Collection<Locale> all = Optional.ofNullable(i18n.getLocales()).orElse(List.of());
        return Optional.ofNullable(i18n.getDefaultLocale())
                .filter(main -> !all.isEmpty())
                .map(main -> new ArticleMapping.Languages(main, suffixes(i18n, main, all)));
    }

    private static Map<Locale, String> suffixes(I18nContentSupport i18n, Locale main, Collection<Locale> all) {
        Map<Locale, String> suffixes = new LinkedHashMap<>();
        all.stream()
                .filter(language -> !language.equals(main))
                .forEach(language -> suffixes.put(language, "_" + i18n.getLanguageString(language)));
        return suffixes;
    }
}
