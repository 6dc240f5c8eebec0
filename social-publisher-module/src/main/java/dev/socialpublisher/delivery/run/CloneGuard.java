package dev.socialpublisher.delivery.run;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.delivery.InstallationMark;
import dev.socialpublisher.delivery.InstallationStore;
import dev.socialpublisher.delivery.InstallationStore.Binding;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Worded;
import dev.socialpublisher.error.Wording;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Keeps a copied database, or a restored backup, from sending what the original sends or has sent: until a member of the
 * web team confirms, nothing leaves.
 */
final class CloneGuard {
    private static final Duration TOLERANCE = Duration.ofSeconds(1);

    private final InstallationStore store;
    private final InstallationMark mark;
    private final URI baseUrl;
    private final ZoneId zone;

    CloneGuard(InstallationStore store, InstallationMark mark, URI baseUrl, ZoneId zone) {
        this.store = store;
        this.mark = mark;
        this.baseUrl = baseUrl;
        this.zone = zone;
    }

    /** A new database belongs to whoever opens it first. */
    void bindNew(Instant now) {
        if (store.binding().isEmpty()) {
            store.bind(new Binding(mark.id(), baseUrl, Actor.SYSTEM.id(), now));
        }
    }

    /** Why dispatch must stay off; empty when it may run. Reads only. */
    Optional<Wording> reason() {
        Optional<Binding> binding = store.binding();
        if (binding.isPresent() && !binding.get().id().equals(mark.id())) {
            return Optional.of(Wording.of(
                    "this database belongs to installation %s, this is %s",
                    "cette base de données appartient à l’installation %s, et celle-ci est %s",
                    binding.get().id(),
                    mark.id()));
        }
        if (binding.isPresent() && !binding.get().baseUrl().equals(baseUrl)) {
            return Optional.of(Wording.of(
                    "this database belongs to %s, this is %s",
                    "cette base de données appartient à %s, et l’adresse est ici %s",
                    binding.get().baseUrl(),
                    baseUrl));
        }
        return restored();
    }

    /** The last tick on record stays: what came due since then is caught up, or missed, as after any stop. */
    void confirm(Actor actor, Instant now) {
        if (!actor.has(Role.WEBTEAM)) {
            throw new SocialException(
                    ErrorCode.QUEUE_NOT_ALLOWED,
                    Wording.of(
                            "%s may not confirm the installation: it takes the role %s",
                            "%s ne peut pas confirmer l’installation\u00a0: il faut le rôle %s",
                            actor.name(),
                            Role.WEBTEAM.roleName()));
        }
        store.bind(new Binding(mark.id(), baseUrl, actor.id(), now));
        Instant last = store.lastTick().orElse(now);
        store.tick(last);
        mark.tick(last);
    }

    private Optional<Wording> restored() {
        Optional<Instant> known = mark.lastTick();
        Optional<Instant> stored = store.lastTick();
        if (known.isEmpty()
                || stored.filter(tick -> !tick.isBefore(known.get().minus(TOLERANCE)))
                        .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Wording.of(
                "this database is older than what this installation has done: last dispatch on record: %s; last dispatch that ran: %s",
                "cette base de données est en retard sur l’installation\u00a0: dernier envoi enregistré\u00a0: %s\u202f; dernier envoi effectué\u00a0: %s",
                stored.<Worded>map(tick -> Moment.of(tick, zone)).orElse(new Wording("none", "aucun")),
                Moment.of(known.get(), zone)));
    }
}
