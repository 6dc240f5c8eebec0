package dev.socialpublisher.devhost.page;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import java.util.Locale;
import java.util.Optional;

/**
 * What every page of the editors' side needs.
 *
 * @param path of the page itself with its query, to come back to after a change of language
 */
public record Frame(Words words, Optional<Actor> actor, String path) {
    public String say(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    public Locale language() {
        return words.language();
    }

    /** Editors and publishers change articles; a web team's own business is elsewhere. */
    public boolean mayEdit() {
        return actor.filter(person -> person.has(Role.EDITOR) || person.has(Role.PUBLISHER))
                .isPresent();
    }
}
