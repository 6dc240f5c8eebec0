package dev.socialpublisher.adapter.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.article.ArticleMapping.Library;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.FocalPoint;
import dev.socialpublisher.media.MediaRef;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.jcr.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest extends JcrArticles {
    private static final Library TALKING = new Library("dam", "caption", "copyright", "rightsUntil", "x", "y");

    private static String asset;

    @BeforeAll
    static void addAsset() throws Exception {
        asset = repository.add(TestRepository.ASSETS, "mgnl:asset", node -> {
            node.setProperty("caption", "Un phare");
            node.setProperty("caption_en", "A lighthouse");
            node.setProperty("copyright", "Rivages / Yann Morvan");
            node.setProperty("rightsUntil", "2026-12-31");
            Node content = node.addNode("jcr:content", "mgnl:resource");
            content.setProperty("jcr:mimeType", "image/jpeg");
            content.setProperty("jcr:lastModified", date(NOON));
            content.setProperty(
                    "jcr:data",
                    node.getSession().getValueFactory().createBinary(new ByteArrayInputStream(new byte[] {1, 2, 3})));
        });
    }

    /** Identifier with prefix, bare identifier, path, path with prefix: editors' fields hold all of them. */
    @ParameterizedTest
    @ValueSource(strings = {"jcr:%s", "%s", "/item", "jcr:/item"})
    void findOneAssetByEachFormOfItsLink(String form) throws Exception {
        String uuid = article(form.formatted(asset), "", "");
        ArticleImage image = image(uuid, Library.SILENT, Locale.FRENCH);
        assertThat(image.ref()).isEqualTo(new MediaRef("jcr:" + asset));
        assertThat(read(uuid, Library.SILENT, Locale.FRENCH).share().image()).contains(new MediaRef("jcr:" + asset));
    }

    @Test
    void leaveAPathThatLeadsNowhereToBeFoundMissing() throws Exception {
        ArticleImage image = image(article("/gone.jpg", "", ""), TALKING, Locale.FRENCH);
        assertThat(image.ref()).isEqualTo(new MediaRef("jcr:/gone.jpg"));
        assertThat(JcrSources.media(repository, "dam").open(image.ref())).isEmpty();
    }

    @Test
    void standInWhereTheArticleSaysNothing() throws Exception {
        String uuid = article(asset, "", "");
        ArticleImage french = image(uuid, TALKING, Locale.FRENCH);
        assertThat(french.alt()).isEqualTo(new AltText("Un phare"));
        assertThat(french.credit()).isEqualTo(new Credit("Rivages / Yann Morvan"));
        assertThat(french.socialUseUntil()).contains(LocalDate.of(2026, 12, 31));
        assertThat(image(uuid, TALKING, Locale.ENGLISH).alt()).isEqualTo(new AltText("A lighthouse"));
    }

    @Test
    void giveWayToTheArticle() throws Exception {
        ArticleImage image = image(article(asset, "Le phare d’Eckmühl", ""), TALKING, Locale.FRENCH);
        assertThat(image.alt()).isEqualTo(new AltText("Le phare d’Eckmühl"));
    }

    @Test
    void endTheirRightsAtTheEarlierOfTwoDays() throws Exception {
        assertThat(image(article(asset, "", "2026-11-30"), TALKING, Locale.FRENCH)
                        .socialUseUntil())
                .contains(LocalDate.of(2026, 11, 30));
        assertThat(image(article(asset, "", "2027-06-30"), TALKING, Locale.FRENCH)
                        .socialUseUntil())
                .contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void sayWhatACropKeepsInView() throws Exception {
        String uuid = article(asset, "", "");
        assertThat(image(uuid, TALKING, Locale.FRENCH).focus()).isEmpty();
        Article before = read(uuid, TALKING, Locale.FRENCH);
        repository.change(TestRepository.ASSETS, asset, node -> {
            node.setProperty("x", 0.25);
            node.setProperty("y", "0.8");
        });
        assertThat(image(uuid, TALKING, Locale.ENGLISH).focus()).contains(new FocalPoint(0.25, 0.8));
        Article after = read(uuid, TALKING, Locale.FRENCH);
        assertThat(after.ref().revision()).isNotEqualTo(before.ref().revision());
        repository.change(TestRepository.ASSETS, asset, node -> node.setProperty("y", "80%"));
        assertThat(image(uuid, TALKING, Locale.FRENCH).focus()).isEmpty();
        repository.change(TestRepository.ASSETS, asset, node -> {
            node.getProperty("x").remove();
            node.getProperty("y").remove();
        });
        assertThat(read(uuid, TALKING, Locale.FRENCH).ref().revision())
                .isEqualTo(before.ref().revision());
    }

    @Test
    void changeTheRevisionWithTheirCredit() throws Exception {
        String uuid = article(asset, "", "");
        Article before = read(uuid, TALKING, Locale.FRENCH);
        repository.change(TestRepository.ASSETS, asset, node -> node.setProperty("copyright", "Rivages / Nora"));
        Article after = read(uuid, TALKING, Locale.FRENCH);
        repository.change(TestRepository.ASSETS, asset, node -> node.setProperty("copyright", "Rivages / Yann Morvan"));
        assertThat(after.ref().revision()).isNotEqualTo(before.ref().revision());
    }

    private static String article(String link, String alt, String until) throws Exception {
        return add(node -> {
            node.setProperty("title", "Le phare");
            node.setProperty("title_en", "The lighthouse");
            node.setProperty("ogImage", link);
            Node image = node.addNode("images", "mgnl:contentNode").addNode("0", "mgnl:contentNode");
            image.setProperty("asset", link);
            image.setProperty("alt", alt);
            image.setProperty("socialUseUntil", until);
        });
    }

    private static ArticleImage image(String uuid, Library library, Locale language) {
        return read(uuid, library, language).images().get(0);
    }

    private static Article read(String uuid, Library library, Locale language) {
        ArticleMapping plain = Mappings.plain().get().get(0);
        ArticleMapping mapping = new ArticleMapping(
                plain.items(),
                plain.languages(),
                plain.properties(),
                plain.share(),
                plain.body(),
                new ArticleMapping.Images(Optional.of("images"), "asset", "alt", "credit", "socialUseUntil", library),
                plain.meta(),
                plain.url());
        return JcrSources.articles(repository, asMapped(() -> List.of(mapping)))
                .find(key(uuid, language))
                .orElseThrow();
    }
}
