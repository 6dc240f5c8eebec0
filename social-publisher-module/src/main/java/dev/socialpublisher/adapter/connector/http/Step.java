package dev.socialpublisher.adapter.connector.http;

import dev.socialpublisher.connector.PublishResult;
import java.util.function.Function;

/** A value, or the result that stopped the way to it. */
public sealed interface Step<T> {
    record Done<T>(T value) implements Step<T> {}

    record Stopped<T>(PublishResult result) implements Step<T> {}

    static <T> Step<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Step<T> stopped(PublishResult result) {
        return new Stopped<>(result);
    }

    default <R> Step<R> then(Function<T, Step<R>> next) {
        return fold(next, Stopped::new);
    }

    default <R> R fold(Function<T, R> done, Function<PublishResult, R> stopped) {
        if (this instanceof Done<T> value) {
            return done.apply(value.value());
        }
        return stopped.apply(((Stopped<T>) this).result());
    }
}
