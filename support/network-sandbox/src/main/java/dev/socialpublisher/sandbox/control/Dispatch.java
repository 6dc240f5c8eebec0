package dev.socialpublisher.sandbox.control;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.http.Reply;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.network.Network;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Takes a request for a stand-in through log, count and script to its endpoint, and decides what the client sees. */
public final class Dispatch {

    private final FaultScript script;
    private final RequestLog log;
    private final PublishCalls calls;

    public Dispatch(FaultScript script, RequestLog log, PublishCalls calls) {
        this.script = script;
        this.log = log;
        this.calls = calls;
    }

    public Reply reply(Network network, Request request) {
        String path = request.head().path().substring(network.id().length() + 1);
        for (Endpoint endpoint : network.endpoints()) {
            Optional<Map<String, String>> values = endpoint.match(path);
            if (values.isPresent() && endpoint.method().equals(request.head().method())) {
                return call(network, endpoint, request.at(values.get()));
            }
        }
        log.add(network.id(), "unknown", request);
        return new Reply.Sent(network.unknown(request));
    }

    private Reply call(Network network, Endpoint endpoint, Request request) {
        log.add(network.id(), endpoint.operation(), request);
        network.publishText(endpoint.operation(), request).ifPresent(text -> calls.count(network.id(), text));
        Optional<Fault> fault = script.take(network.id(), endpoint.operation());
        if (fault.isEmpty()) {
            return new Reply.Sent(usual(endpoint, request));
        }
        return fail(fault.get(), endpoint, request);
    }

    private static Reply fail(Fault fault, Endpoint endpoint, Request request) {
        boolean late = fault.outcome().kind() == Fault.Kind.LATE;
        if (!late) {
            pause(fault.delay());
        }
        Answer usual = fault.accepts() ? usual(endpoint, request) : Answer.empty(500);
        if (late) {
            pause(fault.delay());
        }
        return seen(fault, usual, request);
    }

    private static Answer usual(Endpoint endpoint, Request request) {
        try {
            return endpoint.handler().handle(request);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private static Reply seen(Fault fault, Answer usual, Request request) {
        return switch (fault.outcome().kind()) {
            case USUAL, LATE -> new Reply.Sent(usual);
            case DROP -> new Reply.Dropped();
            case ANSWER ->
                new Reply.Sent(fault.outcome()
                        .answer()
                        .map(answer -> timed(answer, fault, request))
                        .orElse(usual));
        };
    }

    private static Answer timed(Answer answer, Fault fault, Request request) {
        long reset = request.receivedAt().plus(fault.outcome().resetIn()).getEpochSecond();
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.replaceAll((name, value) -> value.replace("{reset}", Long.toString(reset)));
        return new Answer(answer.status(), headers, answer.body());
    }

    private static void pause(Duration delay) {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the sandbox is closing
        }
    }
}
