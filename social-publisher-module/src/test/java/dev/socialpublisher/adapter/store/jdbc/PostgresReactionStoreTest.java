package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.delivery.DispatchStore;
import dev.socialpublisher.delivery.reaction.ReactionStore;
import dev.socialpublisher.delivery.reaction.ReactionStoreContract;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.PlainCipher;
import org.junit.jupiter.api.BeforeAll;

class PostgresReactionStoreTest extends ReactionStoreContract {
    private static JdbcStores stores;

    @BeforeAll
    static void open() {
        stores = JdbcStores.open(Databases.postgres(), new PlainCipher());
    }

    @Override
    protected PostStore posts() {
        return stores.posts();
    }

    @Override
    protected DispatchStore dispatch() {
        return stores.dispatch();
    }

    @Override
    protected ReactionStore reactions() {
        return stores.reactions();
    }
}
