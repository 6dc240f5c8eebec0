package dev.socialpublisher.queue.service;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.approval.WaiverRequest;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.media.PublicMedia;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.DueTime;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.queue.TimeToLive;
import dev.socialpublisher.queue.authoring.Content;
import dev.socialpublisher.queue.authoring.Draft;
import dev.socialpublisher.queue.authoring.QueuePorts;
import dev.socialpublisher.queue.tracking.LinkTracking;
import dev.socialpublisher.queue.tracking.TrackingSource;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.InMemoryArticles;
import dev.socialpublisher.testing.InMemoryMedia;
import dev.socialpublisher.testing.InMemoryPostStore;
import dev.socialpublisher.testing.PlainCipher;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.testing.WordCharter;
import dev.socialpublisher.tone.WaivableBy;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantPart;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A newsroom: an editor, two publishers, one article, one rule, three channels that ask for 0, 1 and 2 approvals. */
final class Desk {
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final Actor ARMELLE = new Actor("armelle", "Armelle", Set.of(Role.EDITOR));
    static final Actor PAUL = new Actor("paul", "Paul", Set.of(Role.PUBLISHER));
    static final Actor ANNE = new Actor("anne", "Anne", Set.of(Role.PUBLISHER));
    static final Actor WEBTEAM = new Actor("web", "Web", Set.of(Role.WEBTEAM));
    static final String WORD = "incroyable";

    final SettableClock clock = new SettableClock(NOW);
    final PostStore posts = new InMemoryPostStore();
    final InMemoryArticles articles = new InMemoryArticles();
    final InMemoryMedia media = new InMemoryMedia();
    final WordCharter charter = new WordCharter(WORD, WaivableBy.PUBLISHER);
    final JdbcStores stores = JdbcStores.open(Databases.h2(), new PlainCipher());
    private TrackingSource tracking = TrackingSource.OFF;
    private int keys;

    Desk() {
        articles.put(InMemoryArticles.article("a", InMemoryArticles.ADDRESS, List.of()));
        for (int approvals = 0; approvals <= 2; approvals++) {
            stores.channels().save(Posts.channel(channel(approvals), approvals));
        }
    }

    static ChannelId channel(int approvals) {
        return new ChannelId("x-" + approvals);
    }

    /** Tags the links of what is written from now on. */
    void track(LinkTracking wanted) {
        tracking = site -> wanted;
    }

    QueueService service() {
        return service(new QueueSettings(false));
    }

    QueueService service(QueueSettings settings) {
        return service(settings, Profiles.active(Posts.X, ReconciliationClass.NONE));
    }

    QueueService service(QueueSettings settings, NetworkProfile profile) {
        return service(settings, profile, Optional.empty());
    }

    QueueService service(QueueSettings settings, NetworkProfile profile, Optional<PublicMedia> publicMedia) {
        return new QueueService(
                new QueuePorts(
                        posts,
                        stores.holds(),
                        stores.snapshots(),
                        stores.channels(),
                        Profiles.source(List.of(profile)),
                        charter,
                        site -> tracking.of(site),
                        articles,
                        media,
                        media,
                        publicMedia),
                settings,
                clock);
    }

    String key() {
        return "key-" + keys++;
    }

    static Variant variant(String text) {
        return Posts.revision(1, text, NOW).variant();
    }

    static Content content(String text) {
        return new Content(variant(text), List.of());
    }

    static Content waived(String text, String reason) {
        return new Content(variant(text), List.of(new WaiverRequest(WordCharter.RULE, VariantPart.TEXT, WORD, reason)));
    }

    static Draft draft(int approvals, Content content, Optional<DueTime> due) {
        return new Draft(channel(approvals), Posts.ARTICLE, content, due, TimeToLive.STANDARD);
    }

    static Optional<DueTime> at(String local) {
        return Optional.of(DueTime.of(LocalDateTime.parse(local), ZoneId.of("Europe/Paris")));
    }

    static Target target(Post post) {
        return new Target(post.id(), post.version());
    }

    /** Submitted by Armelle, as soon as approved. */
    Post submitted(int approvals, String text) {
        return service()
                .submitNew(draft(approvals, content(text), Optional.empty()), ARMELLE, key())
                .post();
    }

    List<String> actions(Post post) {
        return posts.history(post.id()).stream().map(HistoryEntry::action).toList();
    }
}
