package dev.socialpublisher.host.magnolia.setting;

import java.util.function.Function;

/** Which database holds posts and history. */
public sealed interface DatabaseChoice {
    <T> T fold(Function<Named, T> named, Function<Address, T> address);

    /** A data source that the container offers, by its JNDI name, for instance {@code java:comp/env/jdbc/social}. */
    record Named(String name) implements DatabaseChoice {
        @Override
        public <T> T fold(Function<Named, T> named, Function<Address, T> address) {
            return named.apply(this);
        }
    }

    /** A pool of our own. The password is never printed. */
    record Address(String url, String user, String password) implements DatabaseChoice {
        @Override
        public <T> T fold(Function<Named, T> named, Function<Address, T> address) {
            return address.apply(this);
        }

        @Override
        public String toString() {
            return "Address[url=%s, user=%s]".formatted(url, user);
        }
    }
}
