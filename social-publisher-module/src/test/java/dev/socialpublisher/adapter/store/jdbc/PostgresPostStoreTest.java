package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.queue.PostStoreContract;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.PlainCipher;
import org.junit.jupiter.api.BeforeAll;

class PostgresPostStoreTest extends PostStoreContract {
    private static JdbcStores stores;

    @BeforeAll
    static void open() {
        stores = JdbcStores.open(Databases.postgres(), new PlainCipher());
    }

    @Override
    protected PostStore posts() {
        return stores.posts();
    }
}
