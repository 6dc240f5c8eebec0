package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.adapter.store.sql.Json;
import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.article.SnapshotStore;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

final class JdbcSnapshotStore implements SnapshotStore {
    private final Sql sql;
    private final Json json;

    JdbcSnapshotStore(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public void save(Article article) {
        if (find(article.ref()).isPresent()) {
            return;
        }
        sql.transactionUnlessPresent(handle -> bind(handle.createUpdate("""
                                insert into article_snapshot (site, workspace, uuid, language, revision, content)
                                values (:site, :workspace, :uuid, :language, :revision, :content)
                                """), article.ref())
                .bind("content", json.write(article))
                .execute());
    }

    @Override
    public Optional<Article> find(ArticleRef ref) {
        return sql.transaction(handle -> bind(handle.createQuery("""
                                select content from article_snapshot where site = :site and workspace = :workspace
                                    and uuid = :uuid and language = :language and revision = :revision
                                """), ref)
                .mapTo(String.class)
                .findOne()
                .map(content -> json.read(content, Article.class)));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, ArticleRef ref) {
        return statement
                .bind("site", ref.key().site())
                .bind("workspace", ref.key().workspace())
                .bind("uuid", ref.key().uuid())
                .bind("language", ref.key().locale().toLanguageTag())
                .bind("revision", ref.revision().sha256());
    }
}
