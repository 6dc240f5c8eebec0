package dev.socialpublisher.adapter.store.sql;

import dev.socialpublisher.error.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Sentences for people in both languages, as one JSON column: each reader gets theirs, whoever caused the row. */
public final class WordingColumn {
    private static final Json JSON = new Json();

    private WordingColumn() {}

    public static String write(Wording wording) {
        return JSON.write(wording);
    }

    public static Wording read(ResultSet row, String column) throws SQLException {
        return JSON.read(row.getString(column), Wording.class);
    }
}
