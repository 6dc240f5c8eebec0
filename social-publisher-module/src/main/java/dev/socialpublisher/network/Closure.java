package dev.socialpublisher.network;

import dev.socialpublisher.error.Wording;
import java.time.LocalDate;

/** What people are told of a network that takes no posts any more: since when, and what to use instead. Pure. */
public final class Closure {
    private Closure() {}

    /** For a profile that does not dispatch. */
    public static Wording of(NetworkProfile profile) {
        return Wording.of(
                "%s %s and takes no posts%s",
                "%s %s et ne prend aucun post%s",
                profile.name(),
                profile.closedOn().map(day -> since(profile, day)).orElseGet(() -> state(profile)),
                profile.substitute().map(Closure::instead).orElse(Wording.same("")));
    }

    private static Wording state(NetworkProfile profile) {
        return readOnly(profile)
                ? new Wording("is read-only", "est en lecture seule")
                : new Wording("is closed", "est fermé");
    }

    private static Wording since(NetworkProfile profile, LocalDate day) {
        return readOnly(profile)
                ? Wording.of("has been read-only since %s", "est en lecture seule depuis le %s", Wording.day(day))
                : Wording.of("has been closed since %s", "est fermé depuis le %s", Wording.day(day));
    }

    private static boolean readOnly(NetworkProfile profile) {
        return profile.lifecycle() == Lifecycle.READ_ONLY;
    }

    private static Wording instead(NetworkId other) {
        return Wording.of("; use %s instead", "\u202f; utilisez %s", other);
    }
}
