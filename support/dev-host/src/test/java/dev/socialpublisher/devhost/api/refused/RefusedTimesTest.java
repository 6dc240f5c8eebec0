package dev.socialpublisher.devhost.api.refused;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.devhost.api.Bodies;
import dev.socialpublisher.devhost.api.Drafts;
import dev.socialpublisher.devhost.api.Told;
import dev.socialpublisher.devhost.api.WithApiHost;
import dev.socialpublisher.error.ErrorCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Times that have passed, that do not exist, or that exist twice. */
@ExtendWith(WithApiHost.class)
class RefusedTimesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String PASSED =
            "1 January 2020 10:00 (Europe/Paris) is in the past; it is now <now> (Europe/Paris)";
    private static final String PASSE =
            "1 janvier 2020 à 10:00 (Europe/Paris) est passé ; nous sommes le <maintenant> (Europe/Paris)";

    private final ApiHost host;
    private final Drafts drafts;

    RefusedTimesTest(ApiHost host) {
        this.host = host;
        drafts = new Drafts(host);
    }

    @TestFactory
    Stream<DynamicTest> refusesTimesThatCannotBeMeant() {
        return new Refusals(host)
                .tests(
                        Refusal.of("past, with a new post", () -> submitted(Bodies.due("2020-01-01T10:00")))
                                .with(400, ErrorCode.QUEUE_DUE_IN_PAST)
                                .at("due")
                                .saying(PASSED, PASSE),
                        Refusal.of(
                                        "past, with a draft",
                                        () -> drafts.on(drafts.draft(), "submit", past())
                                                .as(ApiHost.EDITOR))
                                .with(400, ErrorCode.QUEUE_DUE_IN_PAST)
                                .at("due")
                                .saying(PASSED, PASSE),
                        Refusal.of("past, as another time", () -> retimed(Bodies.due("2020-01-01T10:00")))
                                .with(400, ErrorCode.QUEUE_DUE_IN_PAST)
                                .at("due")
                                .saying(PASSED, PASSE),
                        Refusal.of(
                                        "past, for a held post",
                                        () -> drafts.on(drafts.held(), "release", past().put("comment", ""))
                                                .as(ApiHost.PUBLISHER))
                                .with(400, ErrorCode.QUEUE_DUE_IN_PAST)
                                .at("due")
                                .saying(PASSED, PASSE),
                        Refusal.of("skipped by the clocks", () -> submitted(Bodies.due("2027-03-28T02:30")))
                                .with(400, ErrorCode.QUEUE_TIME_DOES_NOT_EXIST)
                                .at("due")
                                .saying(
                                        "02:30 on 28 March 2027 does not exist in Europe/Paris, where clocks go forward;"
                                                + " choose 01:59 or 03:00",
                                        "02:30 le 28 mars 2027 n’existe pas à Europe/Paris, où l’on avance l’heure ;"
                                                + " choisissez 01:59 ou 03:00"),
                        Refusal.of("shown twice by the clocks", () -> retimed(Bodies.due("2027-10-31T02:30")))
                                .with(400, ErrorCode.QUEUE_TIME_AMBIGUOUS)
                                .at("due")
                                .saying(
                                        "02:30 on 31 October 2027 comes twice in Europe/Paris, where clocks go back;"
                                                + " choose the earlier (UTC+02:00) or the later (UTC+01:00)",
                                        "02:30 le 31 octobre 2027 vient deux fois à Europe/Paris, où l’on recule l’heure ;"
                                                + " choisissez la première (UTC+02:00) ou la seconde (UTC+01:00)"));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatIsNoTime() {
        return new Refusals(host)
                .tests(
                        notATime("words", "demain matin"),
                        notATime("a fraction of a second", "2027-01-01T10:00:00.5"),
                        notATime("a year of five digits", "+12027-01-01T10:00"),
                        notATime("a day that no month has", "2027-02-30T10:00"),
                        Refusal.of(
                                        "an unknown zone",
                                        () -> submitted(
                                                Bodies.due("2027-01-01T10:00").put("zone", "Europe/Atlantide")))
                                .at("due.zone")
                                .saying(
                                        "due.zone is \"Europe/Atlantide\"; it takes a value such as Europe/Paris.",
                                        "due.zone vaut « Europe/Atlantide » ; il y faut une valeur telle que Europe/Paris."),
                        Refusal.of(
                                        "an unknown choice",
                                        () -> submitted(
                                                Bodies.due("2027-10-31T02:30").put("overlap", "BOTH")))
                                .at("due.overlap")
                                .saying(
                                        "due.overlap is BOTH; it takes one of EARLIER, LATER.",
                                        "due.overlap vaut BOTH ; il y faut l’une des valeurs EARLIER, LATER."));
    }

    @Test
    void takesADoubledTimeWithTheChoice() {
        ZoneOffsetTransition back = nextTimeBack();
        ObjectNode due = Bodies.due(back.getDateTimeAfter().plusMinutes(30).toString());

        Told earlier = host.call(submitted(due.deepCopy().put("overlap", "EARLIER")));
        Told later = host.call(submitted(due.deepCopy().put("overlap", "LATER")));

        Instant expected = back.getDateTimeAfter().plusMinutes(30).toInstant(back.getOffsetBefore());
        assertThat(OffsetDateTime.parse(earlier.at("/post/dueAt")).toInstant()).isEqualTo(expected);
        assertThat(OffsetDateTime.parse(later.at("/post/dueAt")).toInstant()).isEqualTo(expected.plusSeconds(3600));
    }

    private Refusal notATime(String name, String local) {
        return Refusal.of(name, () -> submitted(Bodies.due(local)))
                .at("due.local")
                .saying(
                        "due.local is \"" + local + "\"; it takes a value such as 2026-12-31T18:30.",
                        "due.local vaut « " + local + " » ; il y faut une valeur telle que 2026-12-31T18:30.");
    }

    private Ask submitted(ObjectNode due) {
        return drafts.create(Bodies.with(drafts.newPost(drafts.variant(), true), "due", due));
    }

    private Ask retimed(ObjectNode due) {
        return drafts.on(drafts.scheduled(), "retime", Bodies.with(Bodies.object(), "due", due))
                .as(ApiHost.EDITOR);
    }

    private static ObjectNode past() {
        return Bodies.with(Bodies.object(), "due", Bodies.due("2020-01-01T10:00"));
    }

    private static ZoneOffsetTransition nextTimeBack() {
        ZoneOffsetTransition next = PARIS.getRules().nextTransition(Instant.now());
        return next.isOverlap() ? next : PARIS.getRules().nextTransition(next.getInstant());
    }
}
