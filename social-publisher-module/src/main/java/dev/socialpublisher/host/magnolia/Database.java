package dev.socialpublisher.host.magnolia;

import com.zaxxer.hikari.HikariDataSource;
import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.host.magnolia.setting.DatabaseChoice;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source and how to let go of it: what the container offers stays open. */
record Database(DataSource source, Runnable closing) {
    static Database open(DatabaseChoice choice) {
        return choice.fold(named -> new Database(lookup(named.name()), () -> {}), address -> {
            HikariDataSource pool = JdbcStores.pool(address.url(), address.user(), address.password());
            return new Database(pool, pool::close);
        });
    }

    /** The name is the administrator's, and the setting takes the container's own names only: nothing remote is asked. */
    @SuppressWarnings("BanJNDI")
    private static DataSource lookup(String name) {
        try {
            Object found = new InitialContext().lookup(name);
            if (found instanceof DataSource source) {
                return source;
            }
            throw unavailable(
                    Wording.of(
                            "the container offers %s as a %s, not as a data source",
                            "le conteneur propose %s sous la forme d’un objet %s, pas d’une source de données",
                            name,
                            found.getClass().getName()),
                    null);
        } catch (NamingException e) {
            throw unavailable(
                    Wording.of(
                            "the container offers no data source %s: %s",
                            "le conteneur ne propose pas de source de données %s : %s",
                            name,
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    void close() {
        closing.run();
    }

    private static SocialException unavailable(Wording detail, @Nullable Exception cause) {
        return new SocialException(ErrorCode.DELIVERY_STORE_UNAVAILABLE, detail, Place.of("database.jndi"), cause);
    }
}
