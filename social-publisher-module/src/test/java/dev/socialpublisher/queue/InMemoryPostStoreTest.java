package dev.socialpublisher.queue;

import dev.socialpublisher.testing.InMemoryPostStore;

class InMemoryPostStoreTest extends PostStoreContract {
    private final PostStore posts = new InMemoryPostStore();

    @Override
    protected PostStore posts() {
        return posts;
    }
}
