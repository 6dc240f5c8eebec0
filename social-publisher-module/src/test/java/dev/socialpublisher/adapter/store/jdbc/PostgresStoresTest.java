package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.testing.Databases;
import javax.sql.DataSource;

class PostgresStoresTest extends StoresContract {
    @Override
    DataSource database() {
        return Databases.postgres();
    }
}
