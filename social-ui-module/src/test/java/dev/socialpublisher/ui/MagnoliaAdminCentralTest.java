package dev.socialpublisher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.module.site.Site;
import info.magnolia.module.site.SiteManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.jcr.Node;
import org.junit.jupiter.api.Test;

class MagnoliaAdminCentralTest {
    @Test
    void namesTheSitesDefaultLanguageFirstAndEachOnce() {
        assertThat(languages(Locale.FRENCH, List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN)))
                .containsExactly(Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN);
    }

    @Test
    void namesTheDefaultLanguageOfASiteWithoutOthers() {
        assertThat(languages(Locale.ENGLISH, List.of())).containsExactly(Locale.ENGLISH);
    }

    private static List<Locale> languages(Locale main, List<Locale> enabled) {
        I18nContentSupport i18n =
                StandIn.of(I18nContentSupport.class, Map.of("getDefaultLocale", main, "getLocales", enabled));
        Site site = StandIn.of(Site.class, Map.of("getI18n", i18n));
        SiteManager sites = StandIn.of(SiteManager.class, Map.of("getAssignedSite", site));
        return new MagnoliaAdminCentral(sites, null).languages(StandIn.of(Node.class, Map.of()));
    }
}
