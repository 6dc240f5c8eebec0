package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.testing.Databases;
import javax.sql.DataSource;

class PostgresConnectionStoresTest extends ConnectionStoresContract {
    @Override
    DataSource database() {
        return Databases.postgres();
    }
}
