package dev.socialpublisher.network;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Crop;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.Ratios;
import dev.socialpublisher.media.video.limit.VideoFrame;
import dev.socialpublisher.media.video.limit.VideoLimit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one network, read from a data file.
 *
 * @param name as shown, « X (Twitter) »
 * @param image limits of one picture; empty where the network takes none
 * @param maxImages in one post
 * @param fetchesPictures whether the network takes no upload but fetches pictures from a public address
 * @param cardImage limits of a card's thumbnail, where we build the card
 * @param hosts to which a connector may send, without port; a channel's own base URL comes on top
 * @param closedOn day on which the network ended, set on RETIRED ones; {@code substitute} is what to use instead
 * @param byHand how a person posts there
 * @param facts with their sources; every number above stands among them
 */
public record NetworkProfile(
        NetworkId id,
        String name,
        Lifecycle lifecycle,
        TextRules text,
        CardRules card,
        Optional<MediaLimit> image,
        int maxImages,
        boolean fetchesPictures,
        Optional<MediaLimit> cardImage,
        ReconciliationClass reconciliation,
        List<String> hosts,
        Optional<LocalDate> closedOn,
        Optional<NetworkId> substitute,
        HandPosting byHand,
        List<SourcedFact> facts) {
    /** Name of the fact that holds it. */
    public static final String API_VERSION = "apiVersion";

    /** Name of the fact that holds the first day without it; a date, as the reader of profiles has seen to. */
    public static final String API_VERSION_ENDS = "apiVersionEnds";

    /** Name of the fact that says how many parts a thread has at most. */
    public static final String THREAD_PARTS = "thread.parts";

    /** What the names of the two facts begin with that say why a network is not simply active, one in each language. */
    public static final String LIFECYCLE_WHY = "lifecycleWhy";

    /** Names of the facts of a video begin with it. */
    public static final String VIDEO = "video";

    private static final long MEGABYTE = 1_000_000;
    private static final String WARNING = "text.warning";
    private static final String PICTURE_REQUIRED = "images.required";
    private static final String TEXT_IN_CARD = "card.holdsText";
    private static final String TITLE_WITHOUT = "card.titleWithout";
    private static final String REACTIONS = "reactions.told";
    private static final String EDITS = "edits.words";
    private static final String ONE_BY_ONE = "recipients.oneByOne";

    public NetworkProfile {
        hosts = List.copyOf(hosts);
        facts = List.copyOf(facts);
    }

    /** Of the network's API, where the profile names one that calls must carry. */
    public Optional<String> apiVersion() {
        return fact(API_VERSION);
    }

    /** Why the network is not simply active. */
    public Optional<Wording> lifecycleWhy() {
        return fact(LIFECYCLE_WHY + ".en")
                .flatMap(english -> fact(LIFECYCLE_WHY + ".fr").map(french -> new Wording(english, french)));
    }

    /** From when on the network refuses calls of that version. */
    public Optional<LocalDate> apiVersionEnds() {
        return fact(API_VERSION_ENDS).map(LocalDate::parse);
    }

    /** Whether there are no posts of words alone; a video is a picture here. */
    public boolean needsPicture() {
        return flag(PICTURE_REQUIRED);
    }

    /** Limits of the one video of a post; empty where none is sent. */
    public Optional<VideoLimit> video() {
        return fact(VIDEO + ".formats")
                .map(formats -> new VideoLimit(
                        List.of(formats.split(", ?")),
                        number(VIDEO + ".maxMegabytes") * MEGABYTE,
                        Duration.ofMillis(number(VIDEO + ".minMilliseconds")),
                        Duration.ofSeconds(number(VIDEO + ".maxSeconds")),
                        new VideoFrame(
                                (int) number(VIDEO + ".minWidth"),
                                (int) number(VIDEO + ".minHeight"),
                                (int) number(VIDEO + ".maxEdge"),
                                ratios(VIDEO)),
                        (int) number(VIDEO + ".altText"),
                        flag(VIDEO + ".fetched"),
                        flag(VIDEO + ".required")));
    }

    /** 0 where the profile has no such fact. */
    private long number(String name) {
        return fact(name).map(Long::parseLong).orElse(0L);
    }

    private boolean flag(String name) {
        return fact(name).map(Boolean::parseBoolean).orElse(false);
    }

    /** The reader of profiles has seen that there are both or none, and in order. */
    private Optional<Ratios> ratios(String group) {
        return fact(group + ".narrowest")
                .flatMap(Crop::parse)
                .flatMap(narrowest ->
                        fact(group + ".widest").flatMap(Crop::parse).map(widest -> new Ratios(narrowest, widest)));
    }

    /** Characters that a card's title may not hold, one after the other. */
    public String refusedInTitle() {
        return fact(TITLE_WITHOUT).orElse("");
    }

    /** Whether a card takes the words in, as its second line: there is no text beside it. */
    public boolean textInCard() {
        return flag(TEXT_IN_CARD);
    }

    /** Whether a post may stand folded away behind a warning. */
    public boolean warns() {
        return flag(WARNING);
    }

    /** How many parts a post has at most; 1 where the network has no threads. */
    public int maxParts() {
        return fact(THREAD_PARTS).map(Integer::parseInt).orElse(1);
    }

    /** Whether there is no public place: each reader is sent a message of their own, and only the connector knows the last. */
    public boolean oneByOne() {
        return flag(ONE_BY_ONE);
    }

    /** Whether it tells for nothing what readers did with a post. */
    public boolean tellsReactions() {
        return flag(REACTIONS);
    }

    /** Whether its API changes the words of a post that is out. */
    public boolean editsWords() {
        return flag(EDITS);
    }

    /** The value of a fact by its name. */
    public Optional<String> fact(String name) {
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .map(SourcedFact::value)
                .findFirst();
    }

    /** Those that somebody should look up again, as they stand in the profile. */
    public List<SourcedFact> staleFacts(LocalDate day) {
        return facts.stream().filter(fact -> fact.staleOn(day)).toList();
    }

    public boolean dispatches() {
        return lifecycle != Lifecycle.RETIRED && lifecycle != Lifecycle.READ_ONLY;
    }
}
