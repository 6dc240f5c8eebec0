package dev.socialpublisher.host.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.host.magnolia.setting.CmsFacts;
import dev.socialpublisher.host.magnolia.setting.MagnoliaSettings;
import dev.socialpublisher.host.magnolia.setting.SettingSources;
import dev.socialpublisher.host.magnolia.testing.Mappings;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingAddressesTest {
    @TempDir
    Path home;

    @Test
    void areToldOnceForEachSiteWhoseArticlesNeedOne() {
        MissingAddresses missing = missing();
        ArticleMapping whole = Mappings.builtIn().get(0);
        ArticleMapping baseless = new ArticleMapping(
                whole.items(),
                whole.languages(),
                whole.properties(),
                whole.share(),
                whole.body(),
                whole.images(),
                whole.meta(),
                Map.of(Locale.FRENCH, "{base}/{path}"));

        assertThat(missing.tell(List.of(whole, whole.withBase("https://www.example.org"))))
                .isEmpty();
        assertThat(missing.tell(List.of(baseless, baseless)))
                .containsExactly(whole.items().site());
        assertThat(missing.tell(List.of(baseless))).isEmpty();
    }

    private MissingAddresses missing() {
        CmsFacts cms = new CmsFacts(
                Optional.of(home), Optional.empty(), Optional.of(URI.create("https://author.example.org")));
        SettingSources nothing = new SettingSources(name -> Optional.empty(), name -> Optional.empty(), Map.of());
        return new MissingAddresses(MagnoliaSettings.read(nothing, cms, "node").siteAddresses());
    }
}
