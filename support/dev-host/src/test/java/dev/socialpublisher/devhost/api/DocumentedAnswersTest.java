package dev.socialpublisher.devhost.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.devhost.api.Contract.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Walks the whole description: each operation once with success, and once for each refusal that it documents. */
@ExtendWith(WithApiHost.class)
class DocumentedAnswersTest {
    private final ApiHost host;
    private final Examples examples;

    DocumentedAnswersTest(ApiHost host) {
        this.host = host;
        examples = new Examples(host);
    }

    @TestFactory
    Stream<DynamicTest> succeedsAsDescribed() {
        return host.contract().operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    Told told = host.call(examples.of(operation));
                    assertThat(told.status())
                            .as(told.body())
                            .isEqualTo(operation.statuses().first());
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesAsDescribed() {
        Provocations provocations = new Provocations(host, examples);
        return host.contract().operations().stream()
                .flatMap(operation -> operation.statuses().tailSet(300).stream()
                        .map(status -> DynamicTest.dynamicTest(operation.id() + " " + status, () -> {
                            Told told = host.provoke(provocations.of(operation, status));
                            assertThat(told.status()).as(told.body()).isEqualTo(status);
                        })));
    }

    @Test
    void answersNothingThatTheDescriptionDoesNotName() {
        List<String> described =
                host.contract().operations().stream().map(Operation::route).toList();

        assertThat(host.routes()).containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void keepsAJudgeThatCanFail() {
        Ask ask = Ask.get("/session").as(ApiHost.EDITOR);
        Told told = host.call(ask);
        Told odd = new Told(200, told.headers(), told.body().replaceFirst("\\{", "{\"surprise\": 1, "));

        assertThatThrownBy(() -> host.contract().checkAnswer(ask, odd))
                .hasMessageContaining("validation.response.body.schema.additionalProperties")
                .hasMessageContaining("surprise");
        assertThatThrownBy(() -> host.contract().checkAnswer(ask, new Told(418, told.headers(), "")))
                .hasMessageContaining("validation.response.status.unknown");
    }
}
