package dev.socialpublisher.host.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.adapter.rulefile.BuiltIn;
import dev.socialpublisher.host.magnolia.testing.CmsRepository;
import dev.socialpublisher.host.magnolia.testing.FakeRequest;
import dev.socialpublisher.host.magnolia.testing.TestSite;
import dev.socialpublisher.host.magnolia.testing.TestUser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sites in one workspace, from their mappings in a light module to what an editor's tab is told. */
class SeveralSitesTest {
    @TempDir
    Path home;

    private CmsRepository repository;
    private Installed installed;

    @BeforeEach
    void install() throws Exception {
        repository = new CmsRepository(home.resolve("repository"));
        installed = Installed.in(home.resolve("magnolia"), repository);
        installed.cms().properties.put("social.site.site-a.base.url", "https://a.example.org");
        for (String site : new String[] {"site-a", "site-b"}) {
            map(site);
        }
        repository.addUser("nora");
        repository.grantRead("nora", CmsRepository.ARTICLES);
    }

    @AfterEach
    void stop() {
        installed.close();
        repository.close();
    }

    @Test
    void tellEachArticleByTheAddressOfItsOwnSite() throws Exception {
        installed.cms().properties.put("social.site.site-b.base.url", "https://b.example.org");
        assertThat(article("site-a", "fr").path("url").asText()).isEqualTo("https://a.example.org/news.html");
        assertThat(article("site-b", "fr").path("url").asText()).isEqualTo("https://b.example.org/news.html");
    }

    @Test
    void haveNoAddressRatherThanTheAuthors() throws Exception {
        JsonNode article = article("site-b", "fr");
        assertThat(article.path("url").isNull()).isTrue();
        assertThat(article.path("urlProblem").asText()).isEqualTo("{base} · {base}/{path}.html");
    }

    @Test
    void tellInWhichLanguageAnArticleReallyIs() throws Exception {
        installed.magnolia().assign("/site-a", TestSite.speaking(Locale.FRENCH, Locale.ENGLISH));
        installed.magnolia().assign("/site-b", TestSite.speaking(Locale.ENGLISH, Locale.GERMAN));
        assertThat(article("site-a", "en").at("/ref/lang").asText()).isEqualTo("fr");
        assertThat(article("site-b", "de").at("/ref/lang").asText()).isEqualTo("en");
        assertThat(article("site-b", "fr").path("code").asText()).isEqualTo("SP-ARTICLE-0001");
    }

    private JsonNode article(String site, String language) throws Exception {
        repository.change(CmsRepository.ARTICLES, root -> {
            if (!root.hasNode(site)) {
                root.addNode(site, "mgnl:content")
                        .addNode("news", "mgnl:content")
                        .setProperty("title", "Le phare");
            }
        });
        Session session = repository.admin(CmsRepository.ARTICLES);
        String uuid = session.getNode("/" + site + "/news").getIdentifier();
        session.logout();
        installed.module().start(Installed.STARTUP);
        installed.magnolia().signIn(TestUser.named("nora", "social-editor"));
        FakeRequest call = FakeRequest.get("/api/v1/articles/" + CmsRepository.ARTICLES + "/" + uuid)
                .parameter("lang", language);
        return new ObjectMapper().readTree(installed.call(call).body());
    }

    private void map(String site) throws Exception {
        Path mappings =
                Files.createDirectories(home.resolve("magnolia/light-modules/social-publisher-defaults/mappings"));
        String shipped = Files.readString(BuiltIn.folder().resolve("social-publisher-defaults/mappings/article.yaml"));
        String own = shipped.replaceFirst("site: rivages", "site: " + site + "\nroot: /" + site)
                .replace("https://magazine.example.org/{lang}/{section}/{slug}", "{base}/{path}.html");
        Files.writeString(mappings.resolve(site + ".yaml"), own);
    }
}
