package dev.socialpublisher.host.magnolia.cms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.host.magnolia.testing.CmsDouble;
import dev.socialpublisher.host.magnolia.testing.CmsRepository;
import dev.socialpublisher.host.magnolia.testing.TestUser;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MagnoliaActorsTest {
    @TempDir
    static Path home;

    private static CmsRepository repository;

    private final CmsDouble magnolia = new CmsDouble(repository);
    private final MagnoliaActors actors = new MagnoliaActors(magnolia);

    @BeforeAll
    static void start() throws Exception {
        repository = new CmsRepository(home);
    }

    @AfterEach
    void signOut() {
        magnolia.signOut();
    }

    @AfterAll
    static void stop() {
        repository.close();
    }

    @Test
    void knowsAPersonByNameAndRoles() {
        magnolia.signIn(new TestUser("nora", "Nora Le Goff", "fr", List.of("editor", "social-editor")));
        assertThat(actors.current()).contains(new Actor("nora", "Nora Le Goff", Set.of(Role.EDITOR)));
        assertThat(actors.language()).contains(Locale.FRENCH);
    }

    @Test
    void callsAPersonByUserNameWhereThereIsNoOther() {
        magnolia.signIn(TestUser.named("nora", "social-publisher", "social-webteam"));
        assertThat(actors.current()).contains(new Actor("nora", "nora", Set.of(Role.PUBLISHER, Role.WEBTEAM)));
        assertThat(actors.language()).isEmpty();
    }

    @Test
    void givesASuperuserEveryRole() {
        magnolia.signIn(TestUser.named("root", "superuser"));
        assertThat(actors.current()).map(Actor::roles).contains(Set.of(Role.values()));
    }

    @Test
    void givesNoRoleToWhoHasNoneOfOurs() {
        magnolia.signIn(TestUser.named("max", "editor"));
        assertThat(actors.current()).map(Actor::roles).contains(Set.of());
    }

    @Test
    void refusesAnonymousVisitorsWhateverTheirRoles() {
        magnolia.signIn(TestUser.named("anonymous", "superuser"));
        assertThat(actors.current()).isEmpty();
        assertThat(actors.language()).isEmpty();
    }

    @Test
    void knowsNobodyOnAThreadWithoutARequest() {
        assertThat(actors.current()).isEmpty();
    }

    @Test
    void readsALanguageWithItsCountry() {
        magnolia.signIn(new TestUser("nora", "", "fr_CA", List.of()));
        assertThat(actors.language()).contains(Locale.CANADA_FRENCH);
    }
}
