package dev.socialpublisher.devhost.crash;

import dev.socialpublisher.SocialParts;
import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Delivery;
import dev.socialpublisher.delivery.DispatchStore;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before stores and connectors and ends the process without a farewell, at the nth passing of a point by posts of
 * one network. No shutdown hook runs, nothing is flushed.
 */
final class Halting {
    static final int STATUS = 9;

    private final HaltPoint point;
    private final String network;
    private final int nth;
    private final AtomicInteger passed = new AtomicInteger();

    Halting(HaltPoint point, String network, int nth) {
        this.point = point;
        this.network = network;
        this.nth = nth;
    }

    SocialParts around(SocialParts parts) {
        JdbcStores real = parts.stores();
        JdbcStores stores = new JdbcStores(
                wrapped(PostStore.class, real.posts()),
                real.holds(),
                real.channels(),
                real.credentials(),
                real.snapshots(),
                wrapped(DispatchStore.class, real.dispatch()),
                real.installation(),
                real.reactions(),
                real.charterVersions(),
                real.connection());
        List<ConnectorFactory> connectors = parts.connectors().stream()
                .<ConnectorFactory>map(factory -> new HaltingFactory(factory, this))
                .toList();
        return parts.withStores(stores).withConnectors(connectors);
    }

    <T> T wrapped(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> call(port, real, method, arguments)));
    }

    private Object call(Class<?> port, Object real, Method method, Object[] arguments) throws Throwable {
        boolean here = point.concerns(port, method.getName())
                && network(arguments[0]).equals(network)
                && passed.incrementAndGet() == nth;
        if (here && point.before()) {
            Runtime.getRuntime().halt(STATUS);
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            if (here) {
                Runtime.getRuntime().halt(STATUS);
            }
        }
    }

    private static String network(Object argument) {
        if (argument instanceof Prepared prepared) {
            return prepared.request().channel().network().value();
        }
        return post(argument).network().value();
    }

    private static Post post(Object argument) {
        if (argument instanceof Change change) {
            return change.post();
        }
        if (argument instanceof Claim claim) {
            return claim.post();
        }
        return argument instanceof Delivery delivery ? delivery.change().post() : (Post) argument;
    }

    private record HaltingFactory(ConnectorFactory real, Halting halting) implements ConnectorFactory {
        @Override
        public NetworkId networkId() {
            return real.networkId();
        }

        @Override
        public List<ConfigKey> configKeys() {
            return real.configKeys();
        }

        @Override
        public Connector create(Channel channel, ConnectorContext context) {
            return halting.wrapped(Connector.class, real.create(channel, context));
        }
    }
}
