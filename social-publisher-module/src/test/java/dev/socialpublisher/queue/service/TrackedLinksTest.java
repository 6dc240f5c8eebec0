package dev.socialpublisher.queue.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.queue.LinkMarker;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.authoring.Content;
import dev.socialpublisher.queue.authoring.Draft;
import dev.socialpublisher.queue.tracking.LinkTracking;
import dev.socialpublisher.testing.InMemoryArticles;
import dev.socialpublisher.variant.Objective;
import dev.socialpublisher.variant.Variant;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrackedLinksTest {
    private static final String ADDRESS = "https://magazine.example.org/phares/men-garo";

    private static final LinkTracking TRACKING = new LinkTracking(
            true,
            Map.of("utm_campaign", "{network}-{objective}-{marker}"),
            Map.<NetworkId, Map<String, String>>of(),
            List.of());

    private final Desk desk = new Desk();
    private final QueueService service = desk.service();

    TrackedLinksTest() {
        PublicAddress address = new PublicAddress(ADDRESS, Optional.of(URI.create(ADDRESS)), List.of());
        desk.articles.put(InMemoryArticles.article("a", address, List.of()));
        desk.track(TRACKING);
    }

    @Test
    void aPostsLinkSaysNetworkObjectiveAndPost() {
        Post post = written(Optional.of(Objective.LOYALTY));

        String marker = LinkMarker.of(post.id());
        assertThat(link(post)).isEqualTo(ADDRESS + "?utm_campaign=x-loyalty-" + marker + "&sp=" + marker);
        assertThat(post.revision().text()).endsWith(link(post));
        assertThat(LinkMarker.in(link(post))).contains(marker);
    }

    @Test
    void anotherObjectiveMakesAnotherRevisionWithAnotherLink() {
        Post post = written(Optional.of(Objective.LOYALTY));
        Variant changed = post.revision().variant().withObjective(Optional.of(Objective.RECRUITMENT));

        Post edited = service.edit(Desk.target(post), new Content(changed, List.of()), Desk.ARMELLE);

        String marker = LinkMarker.of(post.id());
        assertThat(edited.revision().number()).isEqualTo(2);
        assertThat(edited.revision().variant().objective()).contains(Objective.RECRUITMENT);
        assertThat(link(edited)).isEqualTo(ADDRESS + "?utm_campaign=x-recruitment-" + marker + "&sp=" + marker);
    }

    @Test
    void withoutObjectiveOnlyTheMarkerIsLeft() {
        Post post = written(Optional.empty());

        assertThat(link(post)).isEqualTo(ADDRESS + "?sp=" + LinkMarker.of(post.id()));
    }

    private Post written(Optional<Objective> objective) {
        Variant variant = Desk.variant("La corne sonne.").withObjective(objective);
        Draft draft = Desk.draft(1, new Content(variant, List.of()), Optional.empty());
        return service.saveDraft(draft, Desk.ARMELLE, desk.key());
    }

    private static String link(Post post) {
        return post.revision().variant().link().orElseThrow().toString();
    }
}
