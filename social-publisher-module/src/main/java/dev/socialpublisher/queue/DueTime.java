package dev.socialpublisher.queue;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Worded;
import dev.socialpublisher.error.Wording;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A wall-clock time as a person means it. The instant is derived, never stored as the truth.
 *
 * @param local to the second; fractions are cut off
 * @param overlap which of the two instants is meant where the clock shows the time twice; ignored elsewhere
 */
public record DueTime(LocalDateTime local, ZoneId zone, Optional<Overlap> overlap) implements Worded {
    private static final String DAY = "d MMMM uuuu";
    private static final String TIME = "HH:mm";

    public enum Overlap {
        EARLIER,
        LATER
    }

    public DueTime {
        local = local.truncatedTo(ChronoUnit.SECONDS);
    }

    public static DueTime of(LocalDateTime local, ZoneId zone) {
        return new DueTime(local, zone, Optional.empty());
    }

    /**
     * The instant meant. Fails with QUEUE_TIME_DOES_NOT_EXIST naming the two neighbours where clocks skip the time, with
     * QUEUE_TIME_AMBIGUOUS naming both offsets where they show it twice and {@code overlap} is empty.
     */
    public Instant resolve() {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw doesNotExist();
        }
        if (offsets.size() == 1) {
            return local.toInstant(offsets.get(0));
        }
        Overlap chosen = overlap.orElseThrow(() -> ambiguous(offsets));
        return local.toInstant(offsets.get(chosen == Overlap.EARLIER ? 0 : 1));
    }

    /** As {@link #resolve}; empty where that fails. */
    public Optional<Instant> instant() {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        boolean open = offsets.isEmpty() || (offsets.size() > 1 && overlap.isEmpty());
        return open ? Optional.empty() : Optional.of(resolve());
    }

    /** As {@link #resolve}, and not before {@code now}: QUEUE_DUE_IN_PAST states both. */
    public Instant resolveFrom(Instant now) {
        Instant instant = resolve();
        if (instant.isBefore(now.truncatedTo(ChronoUnit.MINUTES))) {
            DueTime present = of(now.atZone(zone).toLocalDateTime(), zone);
            throw refused(
                    ErrorCode.QUEUE_DUE_IN_PAST,
                    language -> "%s is in the past; it is now %s".formatted(in(language), present.in(language)),
                    language -> "%s est passé\u202f; nous sommes le %s".formatted(in(language), present.in(language)));
        }
        return instant;
    }

    /** A moment for a sentence, on the clock of a zone that it names: {@code 29 March 2026 02:30 (Europe/Paris)}. */
    public static Wording words(Instant moment, ZoneId zone) {
        return Wording.saying(Moment.of(moment, zone));
    }

    private SocialException doesNotExist() {
        ZoneOffsetTransition gap = zone.getRules().getTransition(local);
        LocalDateTime before = gap.getDateTimeBefore().minusMinutes(1);
        LocalDateTime after = gap.getDateTimeAfter();
        String form = before.toLocalDate().equals(after.toLocalDate()) ? TIME : DAY + " " + TIME;
        return refused(
                ErrorCode.QUEUE_TIME_DOES_NOT_EXIST,
                in -> "%s on %s does not exist in %s, where clocks go forward; choose %s or %s"
                        .formatted(
                                said(local, TIME, in),
                                said(local, DAY, in),
                                zone,
                                said(before, form, in),
                                said(after, form, in)),
                in -> "%s le %s n’existe pas à %s, où l’on avance l’heure\u202f; choisissez %s ou %s"
                        .formatted(
                                said(local, TIME, in),
                                said(local, DAY, in),
                                zone,
                                said(before, form, in),
                                said(after, form, in)));
    }

    private SocialException ambiguous(List<ZoneOffset> offsets) {
        return refused(
                ErrorCode.QUEUE_TIME_AMBIGUOUS,
                in ->
                        "%s on %s comes twice in %s, where clocks go back; choose the earlier (UTC%s) or the later (UTC%s)"
                                .formatted(
                                        said(local, TIME, in),
                                        said(local, DAY, in),
                                        zone,
                                        offsets.get(0),
                                        offsets.get(1)),
                in ->
                        "%s le %s vient deux fois à %s, où l’on recule l’heure\u202f; choisissez la première (UTC%s) ou la seconde (UTC%s)"
                                .formatted(
                                        said(local, TIME, in),
                                        said(local, DAY, in),
                                        zone,
                                        offsets.get(0),
                                        offsets.get(1)));
    }

    private static SocialException refused(
            ErrorCode code, Function<Locale, String> english, Function<Locale, String> french) {
        return new SocialException(
                code, new Wording(english.apply(Locale.ENGLISH), french.apply(Locale.FRENCH)), Place.of("due"));
    }

    private static String said(LocalDateTime time, String form, Locale language) {
        return DateTimeFormatter.ofPattern(form, language).format(time);
    }

    @Override
    public String in(Locale language) {
        return new Moment(local, zone).in(language);
    }

    /** For messages: {@code 29 March 2026 02:30 (Europe/Paris)}. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
