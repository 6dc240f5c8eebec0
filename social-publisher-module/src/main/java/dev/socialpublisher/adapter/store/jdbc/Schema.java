package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Refuses databases that cannot be trusted, then runs the migrations. */
final class Schema {
    private static final Pattern VERSION = Pattern.compile("^(\\d+)\\.(\\d+)\\.(\\d+)");
    private static final int[] OLDEST_H2 = {2, 2, 224};
    private static final String TABLE = "social_schema_version";

    private Schema() {}

    static void prepare(DataSource source) {
        String dialect = dialect(source);
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:dev/socialpublisher/db/" + dialect)
                    .validateMigrationNaming(true)
                    .sqlMigrationPrefix("V")
                    .table(TABLE)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw unavailable(
                    Wording.of(
                            "the database's schema could not be brought up to date: %s",
                            "le schéma de la base de données n’a pas pu être mis à jour : %s",
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static String dialect(DataSource source) {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData facts = connection.getMetaData();
            String product = facts.getDatabaseProductName().toLowerCase(Locale.ROOT);
            if (product.equals("h2")) {
                requireKnownH2(facts.getDatabaseProductVersion());
                requireImmediateWrites(connection, facts.getURL());
            } else if (!product.equals("postgresql")) {
                throw unsafe(Wording.of(
                        "the store runs on H2 and PostgreSQL, not on %s",
                        "le stockage fonctionne avec H2 et PostgreSQL, pas avec %s", facts.getDatabaseProductName()));
            }
            return product;
        } catch (SQLException e) {
            throw unavailable(
                    Wording.of(
                            "the database did not answer: %s",
                            "la base de données n’a pas répondu : %s", String.valueOf(e.getMessage())),
                    e);
        }
    }

    static void requireKnownH2(String version) {
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.find()) {
            throw unsafe(Wording.of(
                    "H2 reports version \"%s\", which cannot be compared with 2.2.224",
                    "H2 annonce la version « %s », qui ne se compare pas à 2.2.224", version));
        }
        for (int i = 0; i < OLDEST_H2.length; i++) {
            int part = Integer.parseInt(matcher.group(i + 1));
            if (part != OLDEST_H2[i]) {
                if (part < OLDEST_H2[i]) {
                    throw unsafe(Wording.of(
                            "H2 is %s; the store needs 2.2.224 or newer",
                            "H2 est en version %s ; il faut 2.2.224 ou plus récent", version));
                }
                return;
            }
        }
    }

    /** With H2's default of 500 ms a killed process loses committed rows: a lost attempt row is a duplicate post. */
    private static void requireImmediateWrites(Connection connection, String url) throws SQLException {
        String query = "select max(cast(setting_value as integer)) from information_schema.settings"
                + " where setting_name = 'WRITE_DELAY'";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            int delay = rows.getInt(1);
            if (delay != 0) {
                throw unsafe(Wording.of(
                        "H2 at %s delays writes by %d ms and loses committed rows when the process is killed; its address must end in %s",
                        "H2 à %s retarde l’écriture de %d ms et perd des lignes validées si le processus est tué ; son adresse doit finir par %s",
                        url,
                        delay,
                        ";WRITE_DELAY=0"));
            }
        }
    }

    private static SocialException unsafe(Wording detail) {
        return new SocialException(ErrorCode.DELIVERY_STORE_UNSAFE, detail);
    }

    private static SocialException unavailable(Wording detail, Exception cause) {
        return new SocialException(ErrorCode.DELIVERY_STORE_UNAVAILABLE, detail, Place.of("database"), cause);
    }
}
