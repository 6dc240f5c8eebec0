package dev.socialpublisher.delivery.run;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.delivery.InstallationMark;
import dev.socialpublisher.delivery.InstallationStore;
import dev.socialpublisher.delivery.InstallationStore.Binding;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
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

    CloneGuard(InstallationStore store, InstallationMark mark, URI baseUrl) {
        this.store = store;
        this.mark = mark;
        this.baseUrl = baseUrl;
    }

    /** A new database belongs to whoever opens it first. */
    void bindNew(Instant now) {
        if (store.binding().isEmpty()) {
            store.bind(new Binding(mark.id(), baseUrl, Actor.SYSTEM.id(), now));
        }
    }

    /** Why dispatch must stay off; empty when it may run. Reads only. */
    Optional<String> reason() {
        Optional<Binding> binding = store.binding();
        if (binding.isPresent() && !binding.get().id().equals(mark.id())) {
            return Optional.of("this database belongs to installation %s, this is %s"
                    .formatted(binding.get().id(), mark.id()));
        }
        if (binding.isPresent() && !binding.get().baseUrl().equals(baseUrl)) {
            return Optional.of("this database belongs to %s, this is %s"
                    .formatted(binding.get().baseUrl(), baseUrl));
        }
        return restored();
    }

    /** The last tick on record stays: what came due since then is caught up, or missed, as after any stop. */
    void confirm(Actor actor, Instant now) {
        if (!actor.has(Role.WEBTEAM)) {
            throw new SocialException(
                    ErrorCode.QUEUE_NOT_ALLOWED,
                    "%s may not confirm the installation: it takes the role %s"
                            .formatted(actor.name(), Role.WEBTEAM.roleName()));
        }
        store.bind(new Binding(mark.id(), baseUrl, actor.id(), now));
        Instant last = store.lastTick().orElse(now);
        store.tick(last);
        mark.tick(last);
    }

    private Optional<String> restored() {
        Optional<Instant> known = mark.lastTick();
        Optional<Instant> stored = store.lastTick();
        if (known.isEmpty()
                || stored.filter(tick -> !tick.isBefore(known.get().minus(TOLERANCE)))
                        .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                "this database is older than what this installation has done: it knows of %s, but dispatch ran at %s"
                        .formatted(stored.map(Instant::toString).orElse("nothing"), known.get()));
    }
}
