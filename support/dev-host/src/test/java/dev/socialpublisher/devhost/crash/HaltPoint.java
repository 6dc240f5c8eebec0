package dev.socialpublisher.devhost.crash;

import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.delivery.DispatchStore;
import dev.socialpublisher.queue.PostStore;
import java.util.Arrays;

/** Where a process ends: before or after one method of one port. */
enum HaltPoint {
    NOWHERE(Object.class, "", false),
    AFTER_COMMIT(PostStore.class, "create", false),
    BEFORE_CLAIM(DispatchStore.class, "claim", true),
    AFTER_CLAIM(DispatchStore.class, "claim", false),
    AFTER_ATTEMPT(DispatchStore.class, "begin", false),
    AFTER_ANSWER(Connector.class, "publish", false),
    AFTER_RECORD(DispatchStore.class, "settle", false);

    private final Class<?> port;
    private final String method;
    private final boolean before;

    HaltPoint(Class<?> port, String method, boolean before) {
        if (!method.isEmpty()
                && Arrays.stream(port.getMethods())
                        .noneMatch(known -> known.getName().equals(method))) {
            throw new IllegalArgumentException(port + " has no method " + method);
        }
        this.port = port;
        this.method = method;
        this.before = before;
    }

    boolean concerns(Class<?> calledPort, String calledMethod) {
        return port == calledPort && method.equals(calledMethod);
    }

    boolean before() {
        return before;
    }
}
