package dev.socialpublisher.adapter.connector.messenger;

import static dev.socialpublisher.adapter.connector.testing.ScriptedNetwork.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.testing.InMemoryCredentials;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.adapter.connector.testing.ScriptedNetwork;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.SourcedFact;
import dev.socialpublisher.testing.SettableClock;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessengerConnectorTest {
    private static final String INBOX = "GET /v26.0/108/conversations";
    private static final String SEND = "POST /v26.0/108/messages";
    private static final URI MARKED = URI.create("https://magazine.example.org/fr/rue?sp=1f0c9a2b");

    private final ScriptedNetwork network = new ScriptedNetwork();
    private final SettableClock clock = SettableClock.at("2026-11-22T10:00:05Z");
    private final InMemoryCredentials credentials = new InMemoryCredentials();
    private final Channel channel = Samples.channel("messenger", "magazine", "https://graph.facebook.com");
    private final StepJournal journal = new InMemoryJournal();
    private Connector connector;

    @BeforeEach
    void connect() {
        credentials.save(
                channel.id(),
                new Credentials(Map.of(
                        "accountId", "108",
                        "accessToken", "page-token-1",
                        "clientId", "1029",
                        "clientSecret", "app-secret-1")));
        connector = new MessengerConnectorFactory(Samples.layer(network))
                .create(channel, new ConnectorContext(profile(), credentials, clock, Duration.ofSeconds(30)));
    }

    private static NetworkProfile profile() {
        return Samples.withFacts(
                Samples.facebookProfile(), List.of(fact("recipients.oneByOne", "true"), fact("recipients.most", "50")));
    }

    private static SourcedFact fact(String name, String value) {
        return new SourcedFact(name, value, "test", LocalDate.of(2026, 11, 22), "S");
    }

    private PublishRequest linked() {
        return Samples.withLink(Samples.text(channel, "Bonjour"), MARKED);
    }

    private PublishResult publish() {
        return connector.prepare(linked(), journal).fold(connector::publish, stopped -> stopped);
    }

    /** A conversation with one message, the person's own unless it is the Page's. */
    private static String conversation(String person, String from, String at, boolean canReply) {
        return ("{\"id\":\"t_%1$s\",\"updated_time\":\"%3$s\",\"can_reply\":%4$s,"
                        + "\"participants\":{\"data\":[{\"id\":\"%1$s\",\"name\":\"Ariane\"},{\"id\":\"108\"}]},"
                        + "\"messages\":{\"data\":[{\"created_time\":\"%3$s\",\"from\":{\"id\":\"%2$s\"}}]}}")
                .formatted(person, from, at, canReply);
    }

    private static String page(boolean more, String... conversations) {
        return "{\"data\":[" + String.join(",", conversations) + "],\"paging\":{\"cursors\":{\"after\":\"c1\"}"
                + (more ? ",\"next\":\"https://graph.facebook.com/next\"" : "") + "}}";
    }

    private static String messages(String message) {
        return "{\"data\":[{\"id\":\"t_7\",\"messages\":{\"data\":[" + message + "]}}]}";
    }

    @Test
    void readsOnUntilNobodyWhoWroteTodayCanFollow() {
        network.answers(
                INBOX,
                answer(
                        200,
                        page(
                                true,
                                conversation("5", "5", "2026-11-22T09:00:00+0000", false),
                                conversation("6", "108", "2026-11-22T08:00:00+0000", true))));
        network.answers(
                INBOX,
                answer(
                        200,
                        page(
                                true,
                                conversation("7", "7", "2026-11-22T07:00:00+0000", true),
                                conversation("8", "8", "2026-11-22T06:00:00+0000", true),
                                conversation("9", "9", "2026-11-20T06:00:00+0000", true))));
        network.answers(SEND, answer(200, "{\"recipient_id\":\"8\",\"message_id\":\"m_1\"}"));

        assertThat(publish())
                .as("who may be answered, wrote, and has the least time left")
                .isInstanceOfSatisfying(
                        PublishResult.Published.class,
                        sent -> assertThat(sent.post())
                                .isEqualTo(Sent.of("108", "8", "m_1"))
                                .extracting(Object::toString)
                                .asString()
                                .doesNotContain("Ariane"));
        assertThat(ScriptedNetwork.bodyOf(network.last()))
                .startsWith("recipient=%7B%22id%22%3A%228%22%7D&messaging_type=RESPONSE&message=")
                .contains("metadata");
    }

    @Test
    void leavesAMarginBeforeTheWindowCloses() {
        network.answers(INBOX, answer(200, page(false, conversation("7", "7", "2026-11-21T10:00:30+0000", true))));

        assertThat(publish())
                .isInstanceOfSatisfying(
                        PublishResult.Rejected.class,
                        nobody -> assertThat(nobody.code()).isEqualTo("nobody-in-window"));
    }

    /** One message of the Page; {@code content} begins with a comma. */
    private FindResult found(String at, String content) {
        String message = "{\"id\":\"m_1\",\"from\":{\"id\":\"108\"},\"created_time\":\"" + at + "\"" + content + "}";
        network.answers(INBOX, answer(200, messages(message)));
        return connector.find(linked(), journal);
    }

    @Test
    void findsACardByItsLinkAndCannotTellWhereNoContentIsShown() {
        String card = ",\"attachments\":{\"data\":[{\"generic_template\":{\"title\":\"cut…\",\"cta\":{\"url\":\""
                + MARKED + "\"}}}]}";
        String later = "2026-11-22T10:00:06+0000";
        String before = "2026-11-21T10:00:06+0000";
        journal.record("messenger.recipient", "7");

        assertThat(found(later, card)).isEqualTo(new FindResult.Found(Sent.of("108", "7", "m_1")));
        assertThat(found(before, card)).as("of an earlier delivery").isEqualTo(new FindResult.Absent());
        assertThat(found(later, ",\"message\":\"Autre chose\"")).isEqualTo(new FindResult.Absent());
        assertThat(found(later, "").kind()).isEqualTo(FindResult.Kind.CANNOT_TELL);
        assertThat(found(before, "")).isEqualTo(new FindResult.Absent());
        network.answers(INBOX, answer(500, ""));
        assertThat(connector.find(linked(), journal).kind()).isEqualTo(FindResult.Kind.CANNOT_TELL);
    }
}
