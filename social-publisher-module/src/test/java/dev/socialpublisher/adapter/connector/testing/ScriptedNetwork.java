package dev.socialpublisher.adapter.connector.testing;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Exchange;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.media.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers calls from a script, in order per method and path, and keeps what it was sent. A call off script fails the test. */
public final class ScriptedNetwork implements Exchange {
    private final Map<String, Deque<Reply>> script = new HashMap<>();
    private final Map<String, Runnable> meantime = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();

    /** {@code line} is method and path, for instance {@code POST /2/tweets}. */
    public ScriptedNetwork answers(String line, Reply... replies) {
        script.computeIfAbsent(line, key -> new ArrayDeque<>()).addAll(List.of(replies));
        return this;
    }

    /** Runs once, while the next call on {@code line} is under way. */
    public void onCall(String line, Runnable meanwhile) {
        meantime.put(line, meanwhile);
    }

    @Override
    public Reply send(Call call, Duration timeout) {
        calls.add(call);
        Optional.ofNullable(meantime.remove(line(call))).ifPresent(Runnable::run);
        Reply reply = script.getOrDefault(line(call), new ArrayDeque<>()).poll();
        if (reply == null) {
            throw new AssertionError("no answer scripted for call " + calls.size() + ": " + call);
        }
        return reply;
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** Method and path of every call, in order. */
    public List<String> lines() {
        return calls.stream().map(ScriptedNetwork::line).toList();
    }

    public Call last() {
        return calls.get(calls.size() - 1);
    }

    public static String bodyOf(Call call) {
        return call.body()
                .map(body -> new String(body.bytes().toArray(), StandardCharsets.ISO_8859_1))
                .orElse("");
    }

    public static String textOf(Call call) {
        return call.body()
                .map(body -> new String(body.bytes().toArray(), StandardCharsets.UTF_8))
                .orElse("");
    }

    public static Reply.Answered answer(int status, String body) {
        return answer(status, body, Map.of());
    }

    public static Reply.Answered answer(int status, String body, Map<String, String> headers) {
        return new Reply.Answered(status, headers, Bytes.utf8(body));
    }

    private static String line(Call call) {
        return call.method() + " " + call.uri().getPath();
    }
}
