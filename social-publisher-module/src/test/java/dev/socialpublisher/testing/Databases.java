package dev.socialpublisher.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;

/** Empty databases for one test class each. Their sessions live in Auckland: neither where the JVM is, nor in UTC. */
public final class Databases {
    private static final String SESSION_ZONE = "Pacific/Auckland";
    private static Optional<EmbeddedPostgres> postgres = Optional.empty();
    private static Optional<String> reason = Optional.empty();

    private Databases() {}

    public static DataSource h2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;TIME ZONE=" + SESSION_ZONE + ";WRITE_DELAY=0",
                "sa",
                "");
        pool.setMaxConnections(20);
        return pool;
    }

    /** A new database in the one embedded server of this JVM; aborts the test class, visibly, where it cannot run. */
    public static DataSource postgres() {
        EmbeddedPostgres server = server();
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name + " could not be made", e);
        }
        PGSimpleDataSource source = (PGSimpleDataSource) server.getDatabase("postgres", name);
        source.setOptions("-c TimeZone=" + SESSION_ZONE);
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    private static synchronized EmbeddedPostgres server() {
        if (postgres.isEmpty() && reason.isEmpty()) {
            try {
                postgres = Optional.of(EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("max_connections", "200")
                        .start());
            } catch (IOException | IllegalStateException e) {
                reason = Optional.of(String.valueOf(e.getMessage()));
            }
        }
        Assumptions.assumeTrue(
                postgres.isPresent(), () -> "embedded PostgreSQL cannot run here: " + reason.orElse("unknown"));
        return postgres.orElseThrow();
    }
}
