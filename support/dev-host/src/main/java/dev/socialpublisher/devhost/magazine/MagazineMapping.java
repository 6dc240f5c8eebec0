package dev.socialpublisher.devhost.magazine;

import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.article.MappingSource;
import dev.socialpublisher.devhost.repository.ContentRepository;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sample magazine's own shape, for the host's status column. */
public final class MagazineMapping implements MappingSource {
    private static final String URL = Magazine.PUBLIC_BASE + "/{lang}/{section}/{slug}";

    @Override
    public Optional<ArticleMapping> find(String workspace) {
        return all().stream()
                .filter(mapping -> mapping.workspace().equals(workspace))
                .findFirst();
    }

    @Override
    public List<ArticleMapping> all() {
        return List.of(new ArticleMapping(
                Magazine.SITE,
                ContentRepository.ARTICLES,
                List.of("mgnl:content"),
                new ArticleMapping.Languages(Locale.FRENCH, Map.of(Locale.ENGLISH, "_en")),
                new ArticleMapping.Properties("title", "lead", "author", "section", "tags", "slug", "published"),
                new ArticleMapping.Share("shareTitle", "shareDescription", "shareImage", "noSocial"),
                new ArticleMapping.InProperty("body", ArticleMapping.Format.RICH_TEXT),
                new ArticleMapping.Images("images", "asset", "alt", "credit", "socialUseUntil"),
                Map.of(Locale.FRENCH, URL, Locale.ENGLISH, URL)));
    }
}
