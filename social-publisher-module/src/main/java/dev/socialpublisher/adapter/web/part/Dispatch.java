package dev.socialpublisher.adapter.web.part;

import dev.socialpublisher.actor.Actor;

/** Dispatch as the API sees it. */
public interface Dispatch {
    DispatchView view();

    /** Binds this database to this installation, so that posts leave again after a restore or a copy. */
    void confirm(Actor actor);
}
