package dev.socialpublisher.testing;

import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.network.CardRules;
import dev.socialpublisher.network.CountingRule;
import dev.socialpublisher.network.HandPosting;
import dev.socialpublisher.network.Lifecycle;
import dev.socialpublisher.network.LinkPlacement;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.network.SourcedFact;
import dev.socialpublisher.network.TextRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Network profiles as tests need them. */
public final class Profiles {
    public static final int LIMIT = 120;
    public static final int ALT_LIMIT = 40;

    private Profiles() {}

    public static NetworkProfile active(NetworkId id, ReconciliationClass reconciliation) {
        return profile(id, Lifecycle.ACTIVE, reconciliation);
    }

    public static NetworkProfile retired(NetworkId id) {
        return profile(id, Lifecycle.RETIRED, ReconciliationClass.NONE);
    }

    public static ProfileSource source(List<NetworkProfile> profiles) {
        return new ProfileSource() {
            @Override
            public Optional<NetworkProfile> find(NetworkId id) {
                return profiles.stream()
                        .filter(profile -> profile.id().equals(id))
                        .findFirst();
            }

            @Override
            public List<NetworkProfile> all() {
                return profiles;
            }
        };
    }

    /** Takes no upload. */
    public static NetworkProfile fetchingPictures(NetworkId id) {
        NetworkProfile plain = active(id, ReconciliationClass.NONE);
        return varied(plain, plain.text(), true, plain.facts());
    }

    /** Has cards whose thumbnail the network fetches itself. */
    public static NetworkProfile fetchingThumbnails(NetworkId id) {
        NetworkProfile plain = fetchingPictures(id);
        return new NetworkProfile(
                plain.id(),
                plain.name(),
                plain.lifecycle(),
                plain.text(),
                new CardRules(LinkPlacement.CARD, true, 191, 100, 80, 0),
                Optional.empty(),
                0,
                true,
                plain.image(),
                plain.reconciliation(),
                plain.hosts(),
                plain.closedOn(),
                plain.substitute(),
                plain.byHand(),
                plain.facts());
    }

    /** Allows fewer words with a picture. */
    public static NetworkProfile captioning(NetworkId id, int pictureLimit) {
        NetworkProfile plain = active(id, ReconciliationClass.NONE);
        TextRules text = new TextRules(CountingRule.CODE_POINTS, LIMIT, pictureLimit, 0, 0, 0, ALT_LIMIT, 0);
        return varied(plain, text, false, plain.facts());
    }

    /** Has no posts of words alone. */
    public static NetworkProfile needingPictures(NetworkId id) {
        NetworkProfile plain = active(id, ReconciliationClass.NONE);
        SourcedFact required = new SourcedFact("images.required", "true", "test", LocalDate.of(2026, 11, 22), "S");
        return varied(plain, plain.text(), false, List.of(required));
    }

    /** Folds a post away behind a warning. */
    public static NetworkProfile warning(NetworkId id) {
        NetworkProfile plain = active(id, ReconciliationClass.NONE);
        SourcedFact warning = new SourcedFact("text.warning", "true", "test", LocalDate.of(2026, 11, 22), "S");
        return varied(plain, plain.text(), false, List.of(warning));
    }

    /** Has threads of so many parts. */
    public static NetworkProfile threading(NetworkId id, ReconciliationClass reconciliation, int parts) {
        NetworkProfile plain = active(id, reconciliation);
        SourcedFact most =
                new SourcedFact("thread.parts", String.valueOf(parts), "test", LocalDate.of(2026, 11, 22), "S");
        return varied(plain, plain.text(), false, List.of(most));
    }

    /** Sends each reader a message of their own. */
    public static NetworkProfile oneByOne(NetworkId id) {
        NetworkProfile plain = active(id, ReconciliationClass.NONE);
        SourcedFact each = new SourcedFact("recipients.oneByOne", "true", "test", LocalDate.of(2026, 11, 22), "S");
        return varied(plain, plain.text(), false, List.of(each));
    }

    /** Tells what readers did. */
    public static NetworkProfile telling(NetworkId id) {
        NetworkProfile plain = active(id, ReconciliationClass.NONE);
        SourcedFact told = new SourcedFact("reactions.told", "true", "test", LocalDate.of(2026, 11, 22), "S");
        return varied(plain, plain.text(), false, List.of(told));
    }

    /**
     * Takes nothing but videos, of a second to a minute, at most a megabyte, no higher than wide, under a title of 20
     * characters without angle brackets.
     */
    public static NetworkProfile videosOnly(NetworkId id) {
        NetworkProfile plain = active(id, ReconciliationClass.HANDLE);
        List<SourcedFact> facts = Map.ofEntries(
                        Map.entry("video.formats", "video/mp4"),
                        Map.entry("video.maxMegabytes", "1"),
                        Map.entry("video.minMilliseconds", "1000"),
                        Map.entry("video.maxSeconds", "60"),
                        Map.entry("video.minWidth", "320"),
                        Map.entry("video.minHeight", "240"),
                        Map.entry("video.maxEdge", "1920"),
                        Map.entry("video.narrowest", "1:1"),
                        Map.entry("video.widest", "16:9"),
                        Map.entry("video.altText", "30"),
                        Map.entry("video.required", "true"),
                        Map.entry("card.titleWithout", "<>"))
                .entrySet()
                .stream()
                .map(fact -> new SourcedFact(fact.getKey(), fact.getValue(), "test", LocalDate.of(2026, 11, 22), "S"))
                .toList();
        return new NetworkProfile(
                plain.id(),
                plain.name(),
                plain.lifecycle(),
                plain.text(),
                new CardRules(LinkPlacement.IN_TEXT, true, 16, 9, 20, 0),
                Optional.empty(),
                0,
                false,
                plain.image(),
                plain.reconciliation(),
                plain.hosts(),
                plain.closedOn(),
                plain.substitute(),
                plain.byHand(),
                facts);
    }

    /** With one fact more. */
    public static NetworkProfile with(NetworkProfile profile, String fact, String value) {
        List<SourcedFact> facts = Stream.concat(
                        profile.facts().stream(),
                        Stream.of(new SourcedFact(fact, value, "test", LocalDate.of(2026, 11, 22), "S")))
                .toList();
        return new NetworkProfile(
                profile.id(),
                profile.name(),
                profile.lifecycle(),
                profile.text(),
                profile.card(),
                profile.image(),
                profile.maxImages(),
                profile.fetchesPictures(),
                profile.cardImage(),
                profile.reconciliation(),
                profile.hosts(),
                profile.closedOn(),
                profile.substitute(),
                profile.byHand(),
                facts);
    }

    /** Has polls of 2 or 3 options of 10 characters, for a day or a week; {@code question} bounds the one beside the text. */
    public static NetworkProfile polls(NetworkId id, int question) {
        NetworkProfile plain = active(id, ReconciliationClass.NONE);
        LocalDate day = LocalDate.of(2026, 11, 22);
        return varied(
                plain,
                plain.text(),
                false,
                List.of(
                        new SourcedFact("poll.options", "3", "test", day, "S"),
                        new SourcedFact("poll.optionLength", "10", "test", day, "S"),
                        new SourcedFact("poll.question", String.valueOf(question), "test", day, "S"),
                        new SourcedFact("poll.hours", "24, 168", "test", day, "S"),
                        new SourcedFact("thread.parts", "3", "test", day, "S")));
    }

    /** Changes the words of posts that are out; has threads of three parts as well. */
    public static NetworkProfile editing(NetworkId id) {
        NetworkProfile plain = active(id, ReconciliationClass.NONE);
        LocalDate day = LocalDate.of(2026, 11, 22);
        return varied(
                plain,
                plain.text(),
                false,
                List.of(
                        new SourcedFact("edits.words", "true", "test", day, "S"),
                        new SourcedFact("thread.parts", "3", "test", day, "S")));
    }

    /** Takes so many pictures. */
    public static NetworkProfile taking(NetworkId id, int images) {
        NetworkProfile plain = active(id, ReconciliationClass.NONE);
        return varied(plain, plain.text(), images, false, plain.facts());
    }

    private static NetworkProfile varied(
            NetworkProfile plain, TextRules text, boolean fetching, List<SourcedFact> facts) {
        return varied(plain, text, plain.maxImages(), fetching, facts);
    }

    private static NetworkProfile varied(
            NetworkProfile plain, TextRules text, int images, boolean fetching, List<SourcedFact> facts) {
        return new NetworkProfile(
                plain.id(),
                plain.name(),
                plain.lifecycle(),
                text,
                plain.card(),
                plain.image(),
                images,
                fetching,
                plain.cardImage(),
                plain.reconciliation(),
                plain.hosts(),
                plain.closedOn(),
                plain.substitute(),
                HandPosting.UNKNOWN,
                facts);
    }

    private static NetworkProfile profile(NetworkId id, Lifecycle lifecycle, ReconciliationClass reconciliation) {
        boolean retired = lifecycle == Lifecycle.RETIRED;
        return new NetworkProfile(
                id,
                "Network " + id,
                lifecycle,
                new TextRules(CountingRule.CODE_POINTS, LIMIT, 0, 0, 0, ALT_LIMIT, 0),
                new CardRules(LinkPlacement.IN_TEXT, false, 191, 100, 70, 200),
                Optional.of(new MediaLimit(List.of("image/jpeg"), 1_000_000, 4096)),
                1,
                false,
                Optional.empty(),
                reconciliation,
                List.of(id + ".example"),
                retired ? Optional.of(LocalDate.of(2019, 4, 2)) : Optional.empty(),
                retired ? Optional.of(new NetworkId("bluesky")) : Optional.empty(),
                HandPosting.UNKNOWN,
                List.of());
    }
}
