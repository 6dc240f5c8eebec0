package dev.socialpublisher.devhost.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.devhost.api.Contract.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation, called by every kind of person; who may is what the description says under {@code x-roles}. */
@ExtendWith(WithApiHost.class)
class AuthorisationTest {
    private static final Map<String, List<String>> PEOPLE = Map.of(
            ApiHost.EDITOR, List.of("social-editor"),
            ApiHost.PUBLISHER, List.of("social-publisher"),
            ApiHost.WEBTEAM, List.of("social-webteam"),
            ApiHost.ALL, List.of("social-editor", "social-publisher", "social-webteam"),
            ApiHost.ROLELESS, List.of());

    /** What one person began at a network, nobody else may end. */
    private static final Set<String> BOUND = Set.of("finishConnection", "chooseAccount");

    private final ApiHost host;
    private final Examples examples;

    AuthorisationTest(ApiHost host) {
        this.host = host;
        examples = new Examples(host);
    }

    @TestFactory
    Stream<DynamicTest> letsThroughWhomTheDescriptionNames() {
        return host.contract().operations().stream()
                .flatMap(operation -> PEOPLE.keySet().stream()
                        .sorted()
                        .map(person -> DynamicTest.dynamicTest(
                                operation.id() + " by " + person, () -> check(operation, person))));
    }

    @TestFactory
    Stream<DynamicTest> letsNobodyThroughWhoIsNotSignedIn() {
        return host.contract().operations().stream()
                .filter(operation -> !operation.open())
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    Ask ask = examples.of(operation).anonymous();
                    List<String> before = host.state();

                    assertThat(host.provoke(ask).status()).isEqualTo(401);
                    assertThat(host.state()).isEqualTo(before);
                }));
    }

    @Test
    void opensNothingElseThanWhatReadersSee() {
        assertThat(host.contract().operations().stream().filter(Operation::open))
                .extracting(Operation::id)
                .containsExactly("getMeta");
    }

    @Test
    void namesRolesForEveryOperation() {
        assertThat(host.contract().operations())
                .allSatisfy(operation -> assertThat(operation.roles())
                        .as("x-roles of %s", operation)
                        .isPresent());
    }

    @Test
    void letsEditorsReadAndCorrectEachOthersDrafts() {
        var post = examples.drafts().draft();
        String path = "/posts/" + post.path("id").asText();

        assertThat(host.call(Ask.get(path).as(ApiHost.ALL)).status()).isEqualTo(200);
        assertThat(host.call(examples.edit(post).as(ApiHost.ALL)).status()).isEqualTo(200);
        assertThat(host.provoke(examples.edit(post).as(ApiHost.WEBTEAM)).status())
                .isEqualTo(403);
    }

    private void check(Operation operation, String person) {
        List<String> allowed = operation.roles().orElseThrow();
        boolean may = allowed.isEmpty() || PEOPLE.get(person).stream().anyMatch(allowed::contains);
        Ask ask = examples.of(operation).as(person);
        List<String> before = host.state();

        Told told = host.provoke(ask);

        if (may) {
            boolean began = !BOUND.contains(operation.id()) || person.equals(ApiHost.WEBTEAM);
            assertThat(told.status())
                    .as(told.body())
                    .isEqualTo(began ? operation.statuses().first() : 409);
        } else {
            assertThat(told.status()).as(told.body()).isEqualTo(403);
            String needed = String.join(", ", PEOPLE.get(person).isEmpty() ? PEOPLE.get(ApiHost.ALL) : allowed);
            assertThat(told.at("/detail")).contains("it takes one of the roles " + needed);
            assertThat(host.state()).isEqualTo(before);
        }
    }
}
