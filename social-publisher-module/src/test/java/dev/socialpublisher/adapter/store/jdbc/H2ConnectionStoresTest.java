package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.testing.Databases;
import javax.sql.DataSource;

class H2ConnectionStoresTest extends ConnectionStoresContract {
    @Override
    DataSource database() {
        return Databases.h2();
    }
}
