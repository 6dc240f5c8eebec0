package dev.socialpublisher.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult.Kind;
import org.junit.jupiter.api.Test;

/**
 * What holds where one call carries words and pictures, and where the network takes the same post twice, in place of what
 * the shared contract says of uploads and repeats.
 */
abstract class OneCallContract extends ConnectorContract {
    @Override
    final Kind repeated() {
        return Kind.PUBLISHED;
    }

    /** Why nothing is repeated without a person. */
    @Test
    @Override
    void sendsOncePerDelivery() {
        PublishRequest request = requests.text("Deux fois");

        publish(request);
        assertThat(exchange.calls()).hasSize(1);
        publish(request);

        assertThat(sandbox.posts(network())).hasSize(2);
    }

    /** The upload is the post: nothing of it is left for a second attempt. */
    @Test
    @Override
    void takesUpAnUploadWhereItStopped() {
        connector().prepare(requests.picture("Bonjour", photo("")), new InMemoryJournal());

        assertThat(exchange.calls()).isEmpty();
    }

    @Test
    @Override
    void uploadsAgainWhatTheNetworkForgot() {
        assertThat(meanings()).as("no upload can be forgotten").doesNotContainValue(Kind.MEDIA_GONE);
    }

    @Test
    @Override
    void neverDoubtsAnUploadThatFailed() {
        control.fault(uploadOperation(), "bad-gateway");

        assertThat(publish(requests.picture("Bonjour", photo(""))).kind())
                .as("an upload that is the post itself is in doubt")
                .isEqualTo(Kind.UNKNOWN);
    }
}
