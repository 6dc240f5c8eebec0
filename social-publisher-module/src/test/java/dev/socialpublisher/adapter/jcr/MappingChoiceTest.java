package dev.socialpublisher.adapter.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleMapping;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.jcr.Node;
import org.junit.jupiter.api.Test;

/** Which of several mappings reads a node. Each calls another property the title, so that the title tells. */
class MappingChoiceTest extends JcrArticles {
    private final ArticleMapping anyContent = mapping("content", "mgnl:content");
    private final ArticleMapping anyPage = mapping("page", "mgnl:page");
    private final ArticleMapping story = mapping("story", "mgnl:page", "m:pages/story", "m:pages/interview");

    @Test
    void asksTheOneThatNamesTheTemplateFirst() throws Exception {
        assertThat(titleOf("mgnl:page", "m:pages/interview", anyContent, anyPage, story))
                .contains("story");
    }

    @Test
    void passesOverTheOneOfAnotherTemplate() throws Exception {
        assertThat(titleOf("mgnl:page", "m:pages/home", story, anyPage)).contains("page");
        assertThat(titleOf("mgnl:page", "", story, anyPage)).contains("page");
    }

    @Test
    void passesOverTheOneOfAnotherType() throws Exception {
        assertThat(titleOf("mgnl:content", "", story, anyPage, anyContent)).contains("content");
    }

    @Test
    void takesTheFirstOfThoseThatFit() throws Exception {
        assertThat(titleOf("mgnl:page", "", anyContent, anyPage)).contains("content");
        assertThat(titleOf("mgnl:page", "", anyPage, anyContent)).contains("page");
    }

    @Test
    void takesANodeThatNoneFitsForNoArticle() throws Exception {
        assertThat(titleOf("mgnl:page", "m:pages/home", story)).isEmpty();
        assertThat(titleOf("mgnl:folder", "", anyContent, anyPage, story)).isEmpty();
    }

    @Test
    void readsNothingUnderTheNameOfASiteThatDoesNotHaveIt() throws Exception {
        assertThat(titleOf("mgnl:content", "", of("blog", "page", "mgnl:content")))
                .isEmpty();
    }

    @Test
    void letsEachOfTwoSitesReadWhatBothClaim() throws Exception {
        ArticleMapping blog = of("blog", "page", "mgnl:content");
        assertThat(titleOf("mgnl:content", "", blog, anyContent)).contains("content");
        assertThat(titleOf("mgnl:content", "", blog, story)).isEmpty();
    }

    @Test
    void findsNothingInAWorkspaceThatAMappingNamesAndNobodyMade() {
        ArticleMapping absent = in("absent", "rivages", "page", "mgnl:content");
        ArticleKey key = new ArticleKey("rivages", "absent", UUID.randomUUID().toString(), Locale.FRENCH);
        assertThat(JcrSources.articles(repository, asMapped(() -> List.of(absent)))
                        .find(key))
                .isEmpty();
    }

    private static Optional<String> titleOf(String type, String template, ArticleMapping... mappings) throws Exception {
        String uuid = repository.add(TestRepository.ARTICLES, type, node -> fill(node, template));
        Supplier<List<ArticleMapping>> inForce = () -> List.of(mappings);
        return JcrSources.articles(repository, asMapped(inForce))
                .find(new ArticleKey("rivages", TestRepository.ARTICLES, uuid, Locale.FRENCH))
                .map(Article::title);
    }

    private static void fill(Node node, String template) throws Exception {
        for (String property : List.of("content", "page", "story")) {
            node.setProperty(property, property);
        }
        if (!template.isEmpty()) {
            node.setProperty("mgnl:template", template);
        }
    }

    private static ArticleMapping mapping(String title, String type, String... templates) {
        return of("rivages", title, type, templates);
    }

    private static ArticleMapping of(String site, String title, String type, String... templates) {
        return in(TestRepository.ARTICLES, site, title, type, templates);
    }

    private static ArticleMapping in(String workspace, String site, String title, String type, String... templates) {
        ArticleMapping plain = Mappings.plain().get().get(0);
        return new ArticleMapping(
                new ArticleMapping.Items(site, workspace, List.of(type), List.of(templates)),
                plain.languages(),
                new ArticleMapping.Properties(title, "lead", "author", "section", "tags", "slug", "published"),
                plain.share(),
                plain.body(),
                plain.images(),
                plain.meta(),
                plain.url());
    }
}
