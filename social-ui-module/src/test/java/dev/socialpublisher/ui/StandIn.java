package dev.socialpublisher.ui;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Stands in for an interface of Magnolia's, of which only the methods that are named answer. */
final class StandIn {
    private StandIn() {}

    static <T> T of(Class<T> type, Map<String, ?> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (!answers.containsKey(method.getName())) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    return answers.get(method.getName());
                }));
    }
}
