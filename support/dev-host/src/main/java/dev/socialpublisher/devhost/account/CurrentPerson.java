package dev.socialpublisher.devhost.account;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.CurrentActor;
import java.util.Optional;

/** Who sent the request that this thread serves; set and cleared around each request. */
public final class CurrentPerson implements CurrentActor {
    private final ThreadLocal<Optional<Actor>> person = ThreadLocal.withInitial(Optional::empty);

    @Override
    public Optional<Actor> current() {
        return person.get();
    }

    public void set(Optional<Actor> actor) {
        person.set(actor);
    }

    public void clear() {
        person.remove();
    }
}
