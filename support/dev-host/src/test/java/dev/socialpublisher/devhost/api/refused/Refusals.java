package dev.socialpublisher.devhost.api.refused;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.devhost.api.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Makes each call in English and in French, and holds the answers to what was expected of them. */
final class Refusals {
    private static final Pattern ANYTHING = Pattern.compile("<[^>]*>");
    private static final Pattern BREAKABLE = Pattern.compile("« | (?=[;:!?»])");
    private static final Pattern NO_BREAK = Pattern.compile("[\u00a0\u202f]");

    private final ApiHost host;

    Refusals(ApiHost host) {
        this.host = host;
    }

    Stream<DynamicTest> tests(Refusal... refusals) {
        return Arrays.stream(refusals).map(refusal -> DynamicTest.dynamicTest(refusal.name(), () -> check(refusal)));
    }

    private void check(Refusal refusal) {
        Ask ask = refusal.ask().get();
        List<String> before = host.state();
        Told english = told(refusal, ask, "en");
        Told french = told(refusal, ask, "fr");

        requireAnswer(refusal, english, Locale.ENGLISH);
        requireAnswer(refusal, french, Locale.FRENCH);
        assertThat(BREAKABLE.matcher(french.at("/detail")).find())
                .as("a breakable space in: %s", french.at("/detail"))
                .isFalse();
        assertThat(host.state()).as("state after the refusal").isEqualTo(before);
    }

    private Told told(Refusal refusal, Ask ask, String language) {
        Ask asked = ask.with("Accept-Language", language);
        return refusal.described() ? host.provoke(asked) : host.send(asked);
    }

    private static void requireAnswer(Refusal refusal, Told told, Locale language) {
        String answer = told.body();
        assertThat(told.status()).as(answer).isEqualTo(refusal.status());
        assertThat(told.header("content-type")).startsWith("application/problem+json");
        assertThat(told.at("/code")).as(answer).isEqualTo(refusal.code().code());
        assertThat(told.at("/owner")).isEqualTo(refusal.code().owner().name());
        assertThat(told.at("/field")).as(answer).isEqualTo(refusal.field());
        assertThat(NO_BREAK.matcher(told.at("/detail")).replaceAll(" "))
                .matches(
                        sentence(refusal.sentence().in(language)),
                        "is: " + refusal.sentence().in(language));
        refusal.span().ifPresent(span -> {
            assertThat(told.json().at("/span/start").asInt(-1)).as(answer).isEqualTo(span.start());
            assertThat(told.json().at("/span/end").asInt(-1)).as(answer).isEqualTo(span.end());
        });
    }

    private static Predicate<String> sentence(String expected) {
        String pattern =
                Arrays.stream(ANYTHING.split(expected, -1)).map(Pattern::quote).collect(Collectors.joining(".+"));
        return Pattern.compile(pattern, Pattern.DOTALL).asMatchPredicate();
    }
}
