package dev.socialpublisher.queue.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.authoring.Content;
import dev.socialpublisher.queue.authoring.DryRun;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.poll.VariantPoll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PollCheckTest {
    private static final NetworkProfile POLLS = Profiles.polls(Posts.X, 0);
    private static final NetworkProfile ASKED_APART = Profiles.polls(Posts.X, 12);

    private final Desk desk = new Desk();

    @Test
    void takesAPollWithinTheBounds() {
        assertThat(refusals(POLLS, poll("", 24, "Oui", "Non", "Peut-être"))).isEmpty();
        assertThat(refusals(ASKED_APART, poll("Et vous ?", 168, "Oui", "Non"))).isEmpty();
    }

    @Test
    void refusesAPollWhereThereAreNone() {
        assertThat(refusals(Profiles.active(Posts.X, ReconciliationClass.NONE), poll("", 24, "Oui", "Non")))
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.VARIANT_PART_NOT_SUPPORTED);
                    assertThat(refused.detail()).isEqualTo("no poll is sent to Network x; take it out");
                    assertThat(refused.detail(Locale.FRENCH))
                            .isEqualTo("aucun sondage n’est envoyé sur Network x\u202f; retirez-le");
                    assertThat(refused.place().orElseThrow().field()).isEqualTo("poll");
                });
    }

    @Test
    void refusesTooFewTooManyEmptyLongAndDoubledOptions() {
        refuses(POLLS, poll("", 24, "Oui"), "the poll has 1 options, Network x takes 2 to 3", "poll.options");
        refuses(
                POLLS,
                poll("", 24, "1", "2", "3", "4"),
                "the poll has 4 options, Network x takes 2 to 3",
                "poll.options");
        refuses(POLLS, poll("", 24, "Oui", " "), "option 2 has 0 characters, Network x takes 1 to 10", "poll.options");
        refuses(
                POLLS,
                poll("", 24, "Oui", "é".repeat(11)),
                "option 2 has 11 characters, Network x takes 1 to 10",
                "poll.options");
        refuses(POLLS, poll("", 24, "Oui", "OUI"), "the option \"OUI\" stands there twice", "poll.options");
    }

    @Test
    void refusesAQuestionWhereTheTextIsOneAndAsksForItElsewhere() {
        refuses(
                POLLS,
                poll("Et vous ?", 24, "Oui", "Non"),
                "on Network x the post's text is the question; take the other one out",
                "poll.question");
        refuses(
                ASKED_APART,
                poll("", 24, "Oui", "Non"),
                "the question has 0 characters, Network x takes 1 to 12",
                "poll.question");
        refuses(
                ASKED_APART,
                poll("Et vous, quoi ?", 24, "Oui", "Non"),
                "the question has 15 characters, Network x takes 1 to 12",
                "poll.question");
    }

    @Test
    void refusesATimeThatTheNetworkDoesNotOffer() {
        refuses(
                POLLS,
                poll("", 0, "Oui", "Non"),
                "the poll is open for 0 hours, Network x takes 24, 168",
                "poll.hours");
    }

    @Test
    void refusesPicturesAndThreadsBesideIt() {
        Variant asked = poll("", 24, "Oui", "Non");
        refusesBeside(
                asked.withImage(Optional.of(
                        new VariantImage(desk.media.put("jcr:1", "phare"), new AltText("Le phare"), Credit.NONE))),
                "a poll goes without pictures and video; take one or the other out");
        refusesBeside(
                asked.withText("Un.\n\n---\n\nDeux.", List.of()), "a poll goes with a text of 1 part, this one has 2");
    }

    @Test
    void isPartOfWhatIsApproved() {
        assertThat(run(POLLS, poll("", 24, " Oui ", "Non")).revision().variant().poll())
                .contains(new VariantPoll("", List.of("Oui", "Non"), 24));
    }

    private static Variant poll(String question, int hours, String... options) {
        return Desk.variant("La corne sonne-t-elle encore ?")
                .withPoll(Optional.of(new VariantPoll(question, List.of(options), hours)));
    }

    private DryRun run(NetworkProfile profile, Variant variant) {
        return desk.service(new QueueSettings(false), profile)
                .dryRun(Desk.draft(1, new Content(variant, List.of()), Optional.empty()), Desk.ARMELLE);
    }

    private List<SocialException> refusals(NetworkProfile profile, Variant variant) {
        return run(profile, variant).refusals();
    }

    private void refuses(NetworkProfile profile, Variant variant, String why, String place) {
        assertThat(refusals(profile, variant)).singleElement().satisfies(refused -> {
            assertThat(refused.code()).isEqualTo(ErrorCode.VARIANT_POLL_WRONG);
            assertThat(refused.detail()).isEqualTo(why);
            assertThat(refused.place().orElseThrow().field()).isEqualTo(place);
        });
    }

    private void refusesBeside(Variant variant, String why) {
        assertThat(refusals(POLLS, variant)).extracting(SocialException::detail).contains(why);
    }
}
