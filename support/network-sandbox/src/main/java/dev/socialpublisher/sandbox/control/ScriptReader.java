package dev.socialpublisher.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.control.Fault.Kind;
import dev.socialpublisher.sandbox.control.Fault.Outcome;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.json.Shape;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a script request into an entry. Bad values end in {@link IllegalArgumentException} with value and bound. */
final class ScriptReader {

    static final String DROP_BEFORE = "drop-before-accept";
    static final String DROP_AFTER = "drop-after-accept";
    static final String DELAY = "delay";
    static final String DELAY_AFTER = "delay-after-accept";
    static final String CUSTOM = "custom";
    private static final int DEFAULT_RESET_SECONDS = 60;

    static final Shape SHAPE = Shape.closed(
            Map.of(
                    "network", Shape.text(),
                    "operation", Shape.text(),
                    "fault", Shape.text(),
                    "times", Shape.integer(1, 1000),
                    "delayMs", Shape.integer(0, Fault.MAX_DELAY.toMillis()),
                    "resetInSeconds", Shape.integer(0, 86_400),
                    "accept", Shape.bool(),
                    "answer",
                            Shape.closed(
                                    Map.of(
                                            "status", Shape.integer(200, 599),
                                            "headers", Shape.open(Map.of(), Set.of()),
                                            "body", Shape.test(node -> true, "")),
                                    Set.of("status"))),
            Set.of("network"));

    private final Map<String, FaultCatalog> catalogs;

    ScriptReader(Map<String, FaultCatalog> catalogs) {
        this.catalogs = Map.copyOf(catalogs);
    }

    /** {@code json} has passed {@link #SHAPE}. */
    FaultScript.Entry read(JsonNode json) {
        String network = json.path("network").asText();
        String name = json.path("fault").asText(json.has("answer") ? CUSTOM : DELAY);
        Duration delay = Duration.ofMillis(json.path("delayMs").asLong(0));
        Duration reset = Duration.ofSeconds(json.path("resetInSeconds").asLong(DEFAULT_RESET_SECONDS));
        Fault fault = switch (name) {
            case DROP_BEFORE -> new Fault(name, delay, false, new Outcome(Kind.DROP, Optional.empty(), reset));
            case DROP_AFTER -> new Fault(name, delay, true, new Outcome(Kind.DROP, Optional.empty(), reset));
            case DELAY -> new Fault(name, delay, true, new Outcome(Kind.USUAL, Optional.empty(), reset));
            case DELAY_AFTER -> new Fault(name, delay, true, new Outcome(Kind.LATE, Optional.empty(), reset));
            default -> {
                Outcome outcome = new Outcome(Kind.ANSWER, Optional.of(answer(network, name, json)), reset);
                yield new Fault(name, delay, json.path("accept").asBoolean(false), outcome);
            }
        };
        String operation = json.path("operation").asText(FaultScript.ANY);
        return new FaultScript.Entry(
                network, operation, fault, json.path("times").asInt(1));
    }

    private Answer answer(String network, String name, JsonNode json) {
        if (name.equals(CUSTOM)) {
            if (!json.has("answer")) {
                throw new IllegalArgumentException("fault is custom, answer is missing");
            }
            return FaultCatalog.answer(json.path("answer"));
        }
        FaultCatalog catalog = catalogs.getOrDefault(network, new FaultCatalog(Map.of()));
        return catalog.row(name)
                .map(FaultCatalog.Row::answer)
                .orElseThrow(() -> new IllegalArgumentException("fault is '" + name + "', known for " + network
                        + " are " + catalog.rows().keySet()
                        + " and drop-before-accept, drop-after-accept, delay, delay-after-accept"));
    }
}
