package dev.socialpublisher.queue;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
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

/**
 * A wall-clock time as a person means it. The instant is derived, never stored as the truth.
 *
 * @param local to the second; fractions are cut off
 * @param overlap which of the two instants is meant where the clock shows the time twice; ignored elsewhere
 */
public record DueTime(LocalDateTime local, ZoneId zone, Optional<Overlap> overlap) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

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

    /** As {@link #resolve}, and not before {@code now}: QUEUE_DUE_IN_PAST states both. */
    public Instant resolveFrom(Instant now) {
        Instant instant = resolve();
        if (instant.isBefore(now.truncatedTo(ChronoUnit.MINUTES))) {
            throw new SocialException(
                    ErrorCode.QUEUE_DUE_IN_PAST,
                    Wording.of(
                            "%s is in the past; it is now %s",
                            "%s est passé ; il est maintenant %s",
                            this,
                            of(now.atZone(zone).toLocalDateTime(), zone)),
                    Place.of("due"));
        }
        return instant;
    }

    private SocialException doesNotExist() {
        ZoneOffsetTransition gap = zone.getRules().getTransition(local);
        LocalDateTime before = gap.getDateTimeBefore().minusMinutes(1);
        LocalDateTime after = gap.getDateTimeAfter();
        boolean sameDay = before.toLocalDate().equals(after.toLocalDate());
        DateTimeFormatter form = sameDay ? TIME : DAY_AND_TIME;
        return new SocialException(
                ErrorCode.QUEUE_TIME_DOES_NOT_EXIST,
                Wording.of(
                        "%s on %s does not exist in %s, where clocks go forward; choose %s or %s",
                        "%s le %s n’existe pas à %s, où l’on avance l’heure ; choisissez %s ou %s",
                        TIME.format(local),
                        DAY.format(local),
                        zone,
                        form.format(before),
                        form.format(after)),
                Place.of("due"));
    }

    private SocialException ambiguous(List<ZoneOffset> offsets) {
        return new SocialException(
                ErrorCode.QUEUE_TIME_AMBIGUOUS,
                Wording.of(
                        "%s on %s comes twice in %s, where clocks go back; choose the earlier (UTC%s) or the later (UTC%s)",
                        "%s le %s vient deux fois à %s, où l’on recule l’heure ; choisissez la première (UTC%s) ou la seconde (UTC%s)",
                        TIME.format(local),
                        DAY.format(local),
                        zone,
                        offsets.get(0),
                        offsets.get(1)),
                Place.of("due"));
    }

    /** For messages: {@code 29 March 2026 02:30 (Europe/Paris)}. */
    @Override
    public String toString() {
        return "%s (%s)".formatted(DAY_AND_TIME.format(local), zone);
    }
}
