package dev.socialpublisher.sandbox.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.SandboxConfig;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.testing.Graph;
import dev.socialpublisher.sandbox.testing.PictureServer;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import dev.socialpublisher.sandbox.testing.SendApi;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessengerTest extends SandboxTest {

    private static final String ARIANE = "31000000000000001";
    private static final String BASILE = "31000000000000002";
    private static final String LINK = "https://magazine.example.org/fr/rue?a=1&sp=1f0c9a2b";

    private List<AcceptedPost> posts() {
        return running.sandbox().posts("messenger");
    }

    private static String element(String more) {
        return "{\"attachment\":{\"type\":\"template\",\"payload\":{\"template_type\":\"generic\",\"elements\":[{"
                + more + "}]}}}";
    }

    private static String card(String title, String subtitle) {
        return element("\"title\":\"" + title + "\",\"subtitle\":\"" + subtitle
                + "\",\"default_action\":{\"type\":\"web_url\",\"url\":\"" + LINK
                + "\"},\"buttons\":[{\"type\":\"web_url\",\"url\":\"" + LINK + "\",\"title\":\"Lire\"}]");
    }

    @Test
    void sendsACardToSomebodyWhoWroteAndShowsIt() {
        Reply reply = SendApi.heard(running, ARIANE).send(card("La rue qui recule", "5 < 6 & 7 > 6"));

        assertThat(reply.at("/recipient_id")).isEqualTo(ARIANE);
        AcceptedPost post = posts().get(0);
        assertThat(reply.at("/message_id")).isEqualTo(post.remoteId()).startsWith("m_");
        assertThat(post.content().card()).hasValueSatisfying(shown -> {
            assertThat(shown.title()).isEqualTo("La rue qui recule");
            assertThat(shown.description()).isEqualTo("5 < 6 & 7 > 6");
            assertThat(shown.uri()).isEqualTo(LINK);
        });
        SendApi.heard(running, BASILE).send(card("La rue qui recule", "5 < 6 & 7 > 6"));
        String page = running.caller().get("/messenger?lang=fr").body();
        assertThat(page)
                .contains("La rue qui recule", "5 &lt; 6", "envoyé à 2 personnes", "1 post<", "magazine.example.org")
                .doesNotContain(ARIANE, "Ariane");
        assertThat(running.caller()
                        .get("/messenger" + post.address().substring("https://www.facebook.com".length()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void opensAWindowOfADayWithEachMessageOfThePerson() {
        assertThat(SendApi.to(running, ARIANE).publish("Bonjour").at("/error/error_subcode"))
                .isEqualTo("2018001");
        SendApi person = SendApi.heard(running, ARIANE);
        running.clock().advance(Duration.ofHours(24).minusSeconds(1));
        assertThat(person.publish("Encore ouvert").status()).isEqualTo(200);
        running.clock().advance(Duration.ofSeconds(1));

        Reply late = person.publish("Trop tard");

        assertThat(late.at("/error/code")).isEqualTo("10");
        assertThat(late.at("/error/error_subcode")).isEqualTo("2018278");
        assertThat(posts()).hasSize(1);
        SendApi.hear(running, ARIANE, "Et alors ?");
        assertThat(person.publish("Rouvert").status()).isEqualTo(200);
    }

    @Test
    void takesTheLimitsAndNoMore() {
        SendApi person = SendApi.heard(running, ARIANE);

        assertThat(person.publish("a".repeat(2000)).status()).isEqualTo(200);
        assertThat(person.publish("a".repeat(2001)).at("/error/message"))
                .isEqualTo("(#100) param message/text must be a UTF-8 encoded string of at most 2000 characters");
        assertThat(person.send(card("é".repeat(80), "b".repeat(80))).status()).isEqualTo(200);
        assertThat(person.send(card("é".repeat(81), "b")).at("/error/message")).contains("/title", "80 characters");
        assertThat(person.send(card("a", "b".repeat(81))).at("/error/message")).contains("/subtitle", "80 characters");
        assertThat(person.send(card("a", "b").replace("\"Lire\"", "\"" + "c".repeat(21) + "\""))
                        .at("/error/message"))
                .contains("/buttons/0/title", "20 characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | cannot be empty, must provide valid attachment or text",
                "{\"text\":\"a\",\"extra\":1} | is not a known property",
                "{\"text\":\"a\",\"attachment\":{\"type\":\"template\",\"payload\":{\"template_type\":\"generic\",\"elements\":[{\"title\":\"a\",\"subtitle\":\"b\"}]}}} | cannot be empty",
                "{\"attachment\":{\"type\":\"template\",\"payload\":{\"template_type\":\"generic\",\"elements\":[{\"title\":\"a\"}]}}} | is incomplete",
                "{\"attachment\":{\"type\":\"template\",\"payload\":{\"template_type\":\"generic\",\"elements\":[]}}} | fewer than 1",
                "{\"attachment\":{\"type\":\"file\",\"payload\":{}}} | must be one of (template)",
                "none | must be an object"
            })
    void refusesAMessageThatIsNone(String message, String why) {
        Reply reply = SendApi.heard(running, ARIANE).send(message);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/error/code")).isEqualTo("100");
        assertThat(reply.at("/error/message")).contains(why);
        assertThat(posts()).isEmpty();
    }

    @Test
    void refusesOtherTypesOtherRecipientsAndUnknownParameters() {
        Graph graph = SendApi.heard(running, ARIANE).graph();
        Map<String, String> fields =
                Map.of("recipient", "{\"id\":\"" + ARIANE + "\"}", "message", "{\"text\":\"Bonjour\"}");

        assertThat(graph.post(SendApi.MESSAGES, fields).at("/error/message"))
                .contains("The parameter messaging_type is required");
        assertThat(sent(graph, fields, "messaging_type", "MESSAGE_TAG")).contains("MESSAGE_TAG");
        assertThat(sent(graph, fields, "recipient", "{\"user_ref\":\"1\"}")).contains("param recipient");
        assertThat(sent(graph, fields, "to", ARIANE)).contains("Unknown parameter: to");
        assertThat(posts()).isEmpty();
    }

    private static String sent(Graph graph, Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("messaging_type", "RESPONSE");
        all.put(name, value);
        return graph.post(SendApi.MESSAGES, all).at("/error/message");
    }

    @Test
    void fetchesTheCardsPictureAndRefusesOneThatNobodyCanSee() {
        SendApi person = SendApi.heard(running, ARIANE);
        try (PictureServer pictures = new PictureServer()) {
            String there = pictures.jpeg(191, 100);
            person.send(element("\"title\":\"a\",\"image_url\":\"" + there + "\""));

            assertThat(posts().get(0).content().card().orElseThrow().thumb())
                    .hasValueSatisfying(
                            picture -> assertThat(picture.pixels().width()).isEqualTo(191));
            String gone = pictures.serve(404, "text/plain", new byte[1]);
            assertThat(person.send(element("\"title\":\"a\",\"image_url\":\"" + gone + "\""))
                            .at("/error/message"))
                    .contains("Failed to fetch the picture");
        }
    }

    @Test
    void readsConversationsTheLiveliestFirst() {
        SendApi.heard(running, ARIANE).send(card("La rue", "qui recule"));
        running.clock().advance(Duration.ofMinutes(1));
        Graph graph = SendApi.heard(running, BASILE).graph();

        String asked = "/" + Graph.PAGE + "/conversations?platform=messenger"
                + "&fields=id,can_reply,participants,messages{id,created_time,from,message,attachments}";
        Reply all = graph.get(asked);
        assertThat(all.at("/data/0/participants/data/0/id")).isEqualTo(BASILE);
        assertThat(all.at("/data/0/messages/data/0/created_time")).isEqualTo("2026-11-22T10:01:00+0000");
        assertThat(all.at("/data/0/can_reply")).isEqualTo("true");
        Reply one = graph.get(asked + "&user_id=" + ARIANE);
        assertThat(one.json().path("data")).hasSize(1);
        assertThat(one.at("/data/0/messages/data/0/from/id")).isEqualTo(Graph.PAGE);
        assertThat(one.at("/data/0/messages/data/0/attachments/data/0/generic_template/cta/url"))
                .isEqualTo(LINK);
        assertThat(one.at("/data/0/messages/data/1/message")).isEqualTo("Bonjour");
        Reply first = graph.get(asked + "&limit=1");
        assertThat(graph.get(asked + "&limit=1&after=" + first.at("/paging/cursors/after"))
                        .at("/data/0/participants/data/0/id"))
                .isEqualTo(ARIANE);
        assertThat(graph.get("/" + one.at("/data/0/id") + "?fields=updated_time")
                        .status())
                .isEqualTo(200);
        assertThat(graph.get("/" + Graph.PAGE + "/conversations?platform=instagram")
                        .at("/error/message"))
                .contains("messenger only");
        assertThat(graph.get("/" + Graph.PAGE + "/conversations?fields=snippets")
                        .at("/error/message"))
                .contains("nonexisting field (snippets)");
        assertThat(graph.get("/" + Graph.PAGE + "/conversations?fields=messages{sender}")
                        .at("/error/message"))
                .contains("nonexisting field (sender)");
    }

    @Test
    void givesDetailsOfTheTwentyNewestMessagesAlone() {
        SendApi person = SendApi.heard(running, ARIANE);
        for (int number = 0; number < 20; number++) {
            running.clock().advance(Duration.ofSeconds(1));
            person.publish("Numéro " + number);
        }

        Reply read = person.graph().get("/" + Graph.PAGE + "/conversations?fields=messages{from},message_count");
        assertThat(read.at("/data/0/message_count")).isEqualTo("21");
        assertThat(read.json().at("/data/0/messages/data")).hasSize(20);
        assertThat(read.json().at("/data/0/messages/data").findValuesAsText("name"))
                .as("the person's own words are too old")
                .isEmpty();
    }

    @Test
    void refusesTokensThatMayNot() {
        SendApi.heard(running, ARIANE);
        Graph graph = SendApi.to(running, ARIANE).graph();
        assertThat(new SendApi(graph.with("sandbox-messenger-token-en"), ARIANE)
                        .publish("Bonjour")
                        .at("/error/code"))
                .isEqualTo("200");
        assertThat(graph.with("sandbox-messenger-token-en")
                        .get("/" + Graph.PAGE + "/conversations")
                        .at("/error/code"))
                .isEqualTo("200");
        running.close();
        MessengerPage narrow = MessengerPage.demo().get(0).granting(Set.of("pages_show_list", "pages_read_engagement"));
        running = Running.start(SandboxConfig.local(directory)
                .withAccounts(SandboxConfig.Accounts.demo().withMessenger(List.of(narrow))));

        assertThat(SendApi.to(running, ARIANE).publish("Bonjour").at("/error/code"))
                .isEqualTo("230");
        assertThat(SendApi.to(running, ARIANE)
                        .graph()
                        .get("/" + Graph.PAGE + "/conversations")
                        .at("/error/code"))
                .isEqualTo("10");
    }

    @Test
    void forgetsNothingOverARestart() {
        SendApi.heard(running, ARIANE).publish("Bonjour");
        running.close();
        running = Running.start(directory);

        assertThat(posts()).hasSize(1);
        assertThat(SendApi.to(running, ARIANE).publish("Encore").status()).isEqualTo(200);
        assertThat(posts()).extracting(AcceptedPost::remoteId).doesNotHaveDuplicates();
    }

    @Test
    void hearsOnlyPeopleWhoWriteToAPageOfItsOwn() {
        String start = "{\"network\":\"messenger\",\"text\":\"Bonjour\",\"account\":\"";

        assertThat(running.control("incoming", start + "1\",\"person\":\"" + ARIANE + "\"}")
                        .at("/detail"))
                .startsWith("account is '1'");
        assertThat(running.control("incoming", start + Graph.PAGE + "\",\"person\":\"Ariane\"}")
                        .at("/detail"))
                .contains("person 'Ariane'");
        assertThat(running.control("incoming", "{\"network\":\"x\",\"text\":\"a\",\"account\":\"1\",\"person\":\"2\"}")
                        .at("/detail"))
                .isEqualTo("Nobody can write to accounts on 'x' here");
    }
}
