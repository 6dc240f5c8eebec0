package dev.socialpublisher.conformance;

import static dev.socialpublisher.connector.PublishResult.Kind.DUPLICATE;
import static dev.socialpublisher.connector.PublishResult.Kind.MEDIA_GONE;
import static dev.socialpublisher.connector.PublishResult.Kind.PENDING;
import static dev.socialpublisher.connector.PublishResult.Kind.PUBLISHED;
import static dev.socialpublisher.connector.PublishResult.Kind.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.conformance.bench.Films;
import dev.socialpublisher.conformance.bench.MortalJournal;
import dev.socialpublisher.conformance.bench.OtherWords;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.Edits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of a video on a Page. */
abstract class PageVideoContract extends ConnectorContract {
    private static final int PIECE = 1 << 20;
    private static final String VIDEOS = "Page.createVideo";

    @Override
    void publishMore() {
        PublishRequest request = filmed("Longue marée", video(100, ""));
        StepJournal journal = new InMemoryJournal();
        RemotePost post = ((PublishResult.Published) publish(connector(), request, journal)).post();
        connector().find(request, journal);
        ((Edits) connector()).edit(post, requests.text("Marée haute"));
    }

    @Test
    void bringsAVideoInThePiecesThatFacebookAsksFor() {
        Video video = video(PIECE * 2 + 100, "");

        PublishResult result = publish(filmed("Longue marée", video));

        assertThat(((PublishResult.Published) result).post().address().toString())
                .isEqualTo(onlyPost().address());
        assertThat(onlyPost().content().text()).isEqualTo("Longue marée");
        assertThat(onlyPost().content().images())
                .extracting(sent -> sent.media().sha256())
                .containsExactly(video.hash());
        assertThat(calls(VIDEOS)).as("begun, three pieces, ended").isEqualTo(5);
    }

    @Test
    void goesOnAfterAPieceThatFacebookTookAndNobodyNoted() {
        PublishRequest request = filmed("Longue marée", video(PIECE + 100, ""));
        StepJournal journal = new InMemoryJournal();
        assertThatThrownBy(() -> connector().prepare(request, new MortalJournal(journal, 3)))
                .isInstanceOf(MortalJournal.Died.class);
        assertThat(connector().find(request, journal)).isEqualTo(new FindResult.Absent());

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);

        assertThat(onlyPost().content().images().get(0).media().sha256())
                .isEqualTo(request.video().orElseThrow().hash());
        assertThat(calls(VIDEOS)).as("begun, one piece twice, the other, ended").isEqualTo(5);
    }

    @Test
    void findsAVideoWhoseLastAnswerWasLostAndDoesNotSendItTwice() {
        PublishRequest request = filmed("Perdue", video(100, ""));
        StepJournal journal = new InMemoryJournal();
        control.fault(VIDEOS, "bad-gateway");
        assertThat(connector().prepare(request, journal)).isInstanceOf(Preparation.Stopped.class);
        Preparation prepared = connector().prepare(request, journal);
        assertThat(connector().find(request, journal).kind()).isEqualTo(FindResult.Kind.CANNOT_TELL);
        control.fault(VIDEOS, "drop-after-accept");

        assertThat(prepared.fold(connector()::publish, stopped -> stopped).kind())
                .isEqualTo(UNKNOWN);

        assertThat(connector().find(request, journal))
                .isInstanceOfSatisfying(
                        FindResult.Found.class,
                        found -> assertThat(found.post().id())
                                .isEqualTo(onlyPost().remoteId()));
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(DUPLICATE);
        assertThat(sandbox.posts(network())).hasSize(1);
    }

    @Test
    void doesNotCallAVideoPublishedThatIsStillProcessed() {
        control.processing(Duration.ofMinutes(10));
        PublishRequest request = filmed("Bientôt", video(100, ""));
        StepJournal journal = new InMemoryJournal();

        PublishResult result = publish(connector(), request, journal);

        String id = onlyPost().remoteId();
        assertThat(result)
                .isInstanceOfSatisfying(
                        PublishResult.Pending.class,
                        pending -> assertThat(pending.token()).isEqualTo(id));
        assertThat(connector().resume(id).kind()).isEqualTo(PENDING);
        assertThat(connector().find(request, journal))
                .isInstanceOfSatisfying(
                        FindResult.CannotTell.class,
                        why -> assertThat(why.detail().english())
                                .isEqualTo("Facebook is still processing video " + id));
    }

    @Test
    void saysWhyFacebookCouldNotProcessAVideoAndUploadsItAnew() {
        Video words = new Films(directory).of("no video at all".getBytes(StandardCharsets.UTF_8));
        StepJournal journal = new InMemoryJournal();

        assertThat(publish(connector(), filmed("Rien à voir", words), journal))
                .isInstanceOfSatisfying(
                        PublishResult.Rejected.class,
                        refused -> assertThat(refused.detail().english())
                                .startsWith("Facebook could not process video ")
                                .endsWith(": The video file you selected is in a format that we don't support."));

        assertThat(sandbox.posts(network())).isEmpty();
        assertThat(connector().find(filmed("Rien à voir", words), journal)).isEqualTo(new FindResult.Absent());
        publish(connector(), filmed("Rien à voir", words), journal);
        assertThat(calls(VIDEOS)).as("begun, one piece, ended, twice").isEqualTo(6);
    }

    @Test
    void uploadsAVideoAgainThatFacebookForgot() {
        PublishRequest request = filmed("Oubliée", video(100, ""));
        StepJournal journal = new InMemoryJournal();
        Preparation prepared = connector().prepare(request, journal);
        control.reset();

        assertThat(prepared.fold(connector()::publish, stopped -> stopped).kind())
                .isEqualTo(MEDIA_GONE);
        PublishResult.Published out = (PublishResult.Published) publish(connector(), request, journal);

        assertThat(connector().resume(out.post().id())).isEqualTo(out);
        assertThat(sandbox.posts(network())).hasSize(1);
    }

    @Test
    void givesAVideoOtherWordsAndDeletesIt() {
        RemotePost post = ((PublishResult.Published) publish(filmed("Longue marée", video(100, "")))).post();

        OtherWords.prove((Edits) connector(), post, requests.text("Marée haute"), this::onlyPost);

        ((Deletes) connector()).delete(post);
        assertThat(onlyPost().isDeleted()).isTrue();
    }

    private long calls(String operation) {
        return control.operations().stream().filter(operation::equals).count();
    }
}
