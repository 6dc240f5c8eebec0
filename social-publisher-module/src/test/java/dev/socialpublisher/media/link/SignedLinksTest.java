package dev.socialpublisher.media.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.adapter.crypto.HmacLinkSigner;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.media.Crop;
import dev.socialpublisher.media.FocalPoint;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.PublicRendition;
import dev.socialpublisher.testing.SettableClock;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that prove themselves: nobody else writes one, changes one, or makes one last. */
class SignedLinksTest {
    private static final String KEY = key((byte) 1);
    private static final String OTHER = key((byte) 2);
    private static final MediaRef REF = new MediaRef("jcr:0f4c6a9e-0000-4000-8000-000000000001");
    private static final PublicRendition WIDE =
            new PublicRendition(Optional.of(new Crop(191, 100)), 1200, PublicRendition.Format.JPEG);

    private final SettableClock clock = SettableClock.at("2026-11-22T10:00:00Z");

    @Test
    void takesBackWhatItWrote() {
        URI link = links(KEY).write(REF, WIDE);

        assertThat(link.toString())
                .startsWith("https://www.example.org/.social/media/jcr%3A0f4c6a9e-0000-4000-8000-000000000001"
                        + "?crop=191%3A100&size=1200&format=jpeg&exp=1803168000&sig=");
        MediaLink read = links(KEY).read(parameters(link), signature(link));
        assertThat(read.ref()).isEqualTo(REF);
        assertThat(read.rendition()).isEqualTo(WIDE);
        assertThat(read.expires()).isEqualTo("2027-02-21T00:00:00Z");
    }

    @Test
    void takesBackALinkToAVideoAndNothingThatWasMadeOfIt() {
        URI link = links(KEY).writeVideo(REF);

        assertThat(link.toString())
                .startsWith("https://www.example.org/.social/media/jcr%3A0f4c6a9e-0000-4000-8000-000000000001"
                        + "?format=video&exp=1803168000&sig=");
        LinkParameters sound = new LinkParameters(REF.id(), "", "", "video", "1803168000");
        assertThat(links(KEY).readVideo(sound, signature(link))).isEqualTo(REF);
        LinkParameters other = new LinkParameters("jcr:other", "", "", "video", "1803168000");
        assertThatThrownBy(() -> links(KEY).readVideo(other, signature(link)))
                .isInstanceOfSatisfying(
                        SocialException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.MEDIA_SIGNATURE_WRONG));
        clock.forward(Duration.ofDays(92));
        assertThatThrownBy(() -> links(KEY).readVideo(sound, signature(link)))
                .isInstanceOfSatisfying(
                        SocialException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.MEDIA_LINK_EXPIRED));
    }

    @Test
    void staysTheSameAllDay() {
        URI morning = links(KEY).write(REF, PublicRendition.CARD);
        clock.forward(Duration.ofHours(13));
        assertThat(links(KEY).write(REF, PublicRendition.CARD)).isEqualTo(morning);
        clock.forward(Duration.ofHours(1));
        assertThat(links(KEY).write(REF, PublicRendition.CARD)).isNotEqualTo(morning);
    }

    @Test
    void refusesAnyParameterThatWasChanged() {
        URI link = links(KEY).write(REF, WIDE);
        LinkParameters sound = parameters(link);

        List<UnaryOperator<LinkParameters>> changes = List.of(
                it -> new LinkParameters(it.asset() + "2", it.crop(), it.size(), it.format(), it.exp()),
                it -> new LinkParameters(it.asset(), "", it.size(), it.format(), it.exp()),
                it -> new LinkParameters(it.asset(), it.crop(), "1201", it.format(), it.exp()),
                it -> new LinkParameters(it.asset(), it.crop(), "01200", it.format(), it.exp()),
                it -> new LinkParameters(it.asset(), it.crop(), it.size(), "png", it.exp()),
                it -> new LinkParameters(it.asset(), it.crop(), it.size(), "JPEG", it.exp()),
                it -> new LinkParameters(it.asset(), it.crop(), it.size(), it.format(), "1803254400"),
                it -> new LinkParameters("../secret", "x", "y", "z", "w"));
        for (UnaryOperator<LinkParameters> change : changes) {
            assertThatThrownBy(() -> links(KEY).read(change.apply(sound), signature(link)))
                    .isInstanceOfSatisfying(
                            SocialException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.MEDIA_SIGNATURE_WRONG));
        }
    }

    @Test
    void signsNoTwoLinksAlike() {
        HmacLinkSigner signer = new HmacLinkSigner(List.of(KEY));

        assertThat(signer.sign(new LinkParameters("a", "b", "c", "d", "e")))
                .isNotEqualTo(signer.sign(new LinkParameters("a", "", "bc", "d", "e")))
                .isNotEqualTo(signer.sign(new LinkParameters("a\n1:b", "", "c", "d", "e")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "====", "AAAA", "é"})
    void refusesWhatIsNoSignature(String signature) {
        URI link = links(KEY).write(REF, WIDE);

        assertThatThrownBy(() -> links(KEY).read(parameters(link), signature))
                .hasMessage("SP-MEDIA-0008: The signature does not belong to picture " + REF.id()
                        + " with these parameters.");
    }

    @Test
    void refusesASignatureThatIsWrittenInAnotherWay() {
        URI link = links(KEY).write(REF, WIDE);

        assertThatThrownBy(() -> links(KEY).read(parameters(link), signature(link) + "="))
                .isInstanceOf(SocialException.class);
    }

    @Test
    void endsWithItsTime() {
        URI link = links(KEY).write(REF, WIDE);
        clock.forward(Duration.ofDays(91).minusHours(10));
        assertThat(links(KEY).read(parameters(link), signature(link)).ref()).isEqualTo(REF);
        clock.forward(Duration.ofSeconds(1));

        assertThatThrownBy(() -> links(KEY).read(parameters(link), signature(link)))
                .isInstanceOfSatisfying(SocialException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.MEDIA_LINK_EXPIRED);
                    assertThat(refusal.detail(Locale.FRENCH))
                            .isEqualTo("Le lien était valable jusqu’au 2027-02-21T00:00:00Z\u202f; nous sommes le"
                                    + " 2027-02-21T00:00:01Z.");
                });
    }

    @Test
    void refusesALinkThatLastsBeyondTheBound() {
        URI link = new SignedLinks(
                        URI.create("https://www.example.org"),
                        new HmacLinkSigner(List.of(KEY)),
                        Duration.ofDays(400),
                        clock)
                .write(REF, WIDE);

        assertThatThrownBy(() -> links(KEY).read(parameters(link), signature(link)))
                .hasMessage("SP-MEDIA-0009: The link says that it is valid until 2027-12-28T00:00:00Z; none lasts"
                        + " beyond 2027-02-21T10:00:00Z.");
    }

    @Test
    void provesByEveryKeyAndSignsByTheFirst() {
        URI old = links(KEY).write(REF, WIDE);
        SignedLinks rotated = links(OTHER, KEY);

        assertThat(rotated.read(parameters(old), signature(old)).ref()).isEqualTo(REF);
        URI fresh = rotated.write(REF, WIDE);
        assertThat(links(OTHER).read(parameters(fresh), signature(fresh)).ref()).isEqualTo(REF);
        assertThatThrownBy(() -> links(OTHER).read(parameters(old), signature(old)))
                .isInstanceOf(SocialException.class);
    }

    @Test
    void sayAroundWhichPointACropIs() {
        PublicRendition around = new PublicRendition(
                Optional.of(new Crop(4, 5)), 1200, PublicRendition.Format.JPEG, new FocalPoint(0.3, 0.625));
        URI link = links(KEY).write(new MediaRef("jcr:1"), around);

        assertThat(query(link)).containsEntry("crop", "4:5@0.3,0.625");
        assertThat(links(KEY).read(parameters(link), signature(link)).rendition())
                .isEqualTo(around);
        PublicRendition middle =
                new PublicRendition(Optional.of(new Crop(4, 5)), 1200, PublicRendition.Format.JPEG, FocalPoint.MIDDLE);
        assertThat(query(links(KEY).write(new MediaRef("jcr:1"), middle))).containsEntry("crop", "4:5");
    }

    @Test
    void takesNoWeakKeyAndShowsNone() {
        assertThatThrownBy(() -> new HmacLinkSigner(List.of(Base64.getEncoder().encodeToString(new byte[31]))))
                .hasMessage("a key for signed links has 31 bytes; at least 32");
        assertThatThrownBy(() -> new HmacLinkSigner(List.of("no base64!")))
                .hasMessage("a key for signed links is not base64");
        assertThatThrownBy(() -> new HmacLinkSigner(List.of())).hasMessage("signed links take at least one key");
        assertThat(new HmacLinkSigner(List.of(KEY))).hasToString("1 keys");
    }

    private SignedLinks links(String... keys) {
        return new SignedLinks(
                URI.create("https://www.example.org"), new HmacLinkSigner(List.of(keys)), Duration.ofDays(90), clock);
    }

    private static LinkParameters parameters(URI link) {
        Map<String, String> query = query(link);
        String asset = link.getPath().substring(link.getPath().lastIndexOf('/') + 1);
        return new LinkParameters(
                asset,
                query.getOrDefault("crop", ""),
                query.getOrDefault("size", ""),
                query.getOrDefault("format", ""),
                query.getOrDefault("exp", ""));
    }

    private static String signature(URI link) {
        return query(link).getOrDefault("sig", "");
    }

    private static Map<String, String> query(URI link) {
        Map<String, String> query = new HashMap<>();
        for (String pair : link.getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private static String key(byte fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
