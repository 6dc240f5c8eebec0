package dev.socialpublisher.conformance.bench;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Exchange;
import dev.socialpublisher.adapter.connector.http.Reply;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps every call on its way out. */
public final class RecordingExchange implements Exchange {
    private final Exchange next;
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    public RecordingExchange(Exchange next) {
        this.next = next;
    }

    @Override
    public Reply send(Call call, Duration timeout) {
        calls.add(call);
        return next.send(call, timeout);
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }
}
