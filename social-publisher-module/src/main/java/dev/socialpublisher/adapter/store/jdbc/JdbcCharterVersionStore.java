package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.adapter.store.sql.Json;
import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.tone.charter.CharterVersion;
import dev.socialpublisher.tone.charter.CharterVersionStore;
import dev.socialpublisher.tone.charter.FileChanges;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

final class JdbcCharterVersionStore implements CharterVersionStore {
    private final Sql sql;
    private final Json json;

    JdbcCharterVersionStore(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public Map<String, Integer> newest() {
        return sql.transaction(handle -> {
            Map<String, Integer> numbers = new TreeMap<>();
            handle.createQuery("select charter, max(version_number) as newest from charter_version group by charter")
                    .map((row, context) -> numbers.put(row.getString("charter"), row.getInt("newest")))
                    .list();
            return numbers;
        });
    }

    @Override
    public Optional<CharterVersion> find(String charter, int number) {
        return sql.transaction(handle -> handle.createQuery(
                        "select * from charter_version where charter = :charter and version_number = :number")
                .bind("charter", charter)
                .bind("number", number)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public List<CharterVersion> list(String charter, int before, int limit) {
        return sql.transaction(handle -> handle.createQuery("""
                                select * from charter_version where charter = :charter and version_number < :before
                                    order by version_number desc fetch first :limit rows only
                                """)
                .bind("charter", charter)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    /** Two at once insert the same key, and one of them fails. */
    @Override
    public boolean add(CharterVersion version) {
        return sql.transactionUnlessPresent(handle -> handle.createUpdate("""
                                insert into charter_version (charter, version_number, author, author_name, activated_at,
                                        note, charter_version, changes)
                                select cast(:charter as varchar(60)), cast(:number as integer),
                                        cast(:author as varchar(200)), cast(:authorName as varchar(200)),
                                        cast(:at as timestamp with time zone), :note,
                                        cast(:charterVersion as varchar(200)), :changes
                                where (select coalesce(max(version_number), 0) from charter_version
                                        where charter = :charter) = :number - 1
                                """)
                        .bind("charter", version.charter())
                        .bind("number", version.number())
                        .bind("author", version.author().id())
                        .bind("authorName", version.author().name())
                        .bind("at", Sql.instant(version.at()))
                        .bind("note", version.note())
                        .bind("charterVersion", version.charterVersion())
                        .bind("changes", json.write(version.changes()))
                        .execute())
                .filter(rows -> rows == 1)
                .isPresent();
    }

    private CharterVersion read(ResultSet row) throws SQLException {
        return new CharterVersion(
                row.getString("charter"),
                row.getInt("version_number"),
                new CharterVersion.Author(row.getString("author"), row.getString("author_name")),
                Sql.readInstant(row, "activated_at"),
                row.getString("note"),
                row.getString("charter_version"),
                json.read(row.getString("changes"), FileChanges.class));
    }
}
