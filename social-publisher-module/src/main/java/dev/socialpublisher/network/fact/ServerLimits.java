package dev.socialpublisher.network.fact;

import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.SourcedFact;
import dev.socialpublisher.network.TextRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one server of a network tells of its own limits, which go before those of the profile; 0 or empty where it tells
 * nothing that can be believed.
 *
 * @param readAt when it was asked
 * @param source where it said so, for people
 * @param characters of a post, in the profile's unit
 * @param linkWeight what a link counts
 * @param pictures in one post
 * @param altText of a picture, in UTF-16 units
 * @param pictureBytes of one
 * @param pictureEdge longest side, in pixels
 * @param pictureFormats media types
 */
public record ServerLimits(
        Instant readAt,
        String source,
        int characters,
        int linkWeight,
        int pictures,
        int altText,
        int pictureBytes,
        int pictureEdge,
        List<String> pictureFormats) {
    /** Of a network's server; a wrong or hostile one must neither empty the composer nor fill the memory. */
    private static final Bounds CHARACTERS = new Bounds(100, 100_000);

    private static final Bounds LINK_WEIGHT = new Bounds(1, 256);
    private static final Bounds PICTURES = new Bounds(1, 16);
    private static final Bounds ALT_TEXT = new Bounds(100, 10_000);
    private static final Bounds PICTURE_BYTES = new Bounds(100_000, 64 * 1024 * 1024);
    private static final Bounds PICTURE_EDGE = new Bounds(640, 8192);

    public ServerLimits {
        pictureFormats = List.copyOf(pictureFormats);
    }

    /** What was told, as far as it is believed: too little is not, of too much the most is. */
    public static ServerLimits told(
            Instant readAt, String source, Map<Named, Long> numbers, List<String> pictureFormats) {
        return new ServerLimits(
                readAt,
                source,
                CHARACTERS.of(numbers, Named.CHARACTERS),
                LINK_WEIGHT.of(numbers, Named.LINK_WEIGHT),
                PICTURES.of(numbers, Named.PICTURES),
                ALT_TEXT.of(numbers, Named.ALT_TEXT),
                PICTURE_BYTES.of(numbers, Named.PICTURE_BYTES),
                PICTURE_EDGE.of(numbers, Named.PICTURE_EDGE),
                pictureFormats);
    }

    /** A number that a server may tell. */
    public enum Named {
        CHARACTERS("text.limit"),
        LINK_WEIGHT("text.linkWeight"),
        PICTURES("images.count"),
        ALT_TEXT("text.altText"),
        PICTURE_BYTES("images.maxBytes"),
        PICTURE_EDGE("images.maxEdge");

        private final String fact;

        Named(String fact) {
            this.fact = fact;
        }
    }

    private record Bounds(int least, int most) {
        int of(Map<Named, Long> numbers, Named name) {
            long told = numbers.getOrDefault(name, 0L);
            return told < least ? 0 : (int) Math.min(told, most);
        }
    }

    /** The profile with these in place of its own, facts included. */
    public NetworkProfile in(NetworkProfile profile) {
        return new NetworkProfile(
                profile.id(),
                profile.name(),
                profile.lifecycle(),
                text(profile.text()),
                profile.card(),
                profile.image().map(this::image),
                or(pictures, profile.maxImages()),
                profile.fetchesPictures(),
                profile.cardImage(),
                profile.reconciliation(),
                profile.hosts(),
                profile.closedOn(),
                profile.substitute(),
                profile.byHand(),
                facts(profile.facts()));
    }

    private TextRules text(TextRules own) {
        return new TextRules(
                own.counting(),
                or(characters, own.limit()),
                own.pictureLimit(),
                own.secondLimit(),
                or(linkWeight, own.linkWeight()),
                own.maxHashtags(),
                or(altText, own.maxAltText()),
                own.foldAfter());
    }

    /** Only formats that the product makes count; a server that takes none of them is not believed. */
    private MediaLimit image(MediaLimit own) {
        List<String> both =
                own.formats().stream().filter(pictureFormats::contains).toList();
        return new MediaLimit(
                both.isEmpty() ? own.formats() : both,
                pictureBytes == 0 ? own.maxBytes() : pictureBytes,
                or(pictureEdge, own.maxEdge()),
                own.ratios(),
                moving(own.maxMovingBytes()));
    }

    /** What moves has the limit of all pictures, where the profile lets it and the server takes the format. */
    private long moving(long own) {
        boolean taken = pictureFormats.isEmpty() || pictureFormats.contains(MediaLimit.MOVING);
        if (own == 0 || !taken) {
            return 0;
        }
        return pictureBytes == 0 ? own : pictureBytes;
    }

    private List<SourcedFact> facts(List<SourcedFact> own) {
        LocalDate day = LocalDate.ofInstant(readAt, ZoneOffset.UTC);
        Map<String, Integer> told = told();
        return own.stream()
                .map(fact -> Optional.ofNullable(told.get(fact.name()))
                        .map(value -> new SourcedFact(fact.name(), value.toString(), source, day, "S"))
                        .orElse(fact))
                .toList();
    }

    private Map<String, Integer> told() {
        Map<String, Integer> told = new HashMap<>();
        told.put(Named.CHARACTERS.fact, characters);
        told.put(Named.LINK_WEIGHT.fact, linkWeight);
        told.put(Named.PICTURES.fact, pictures);
        told.put(Named.ALT_TEXT.fact, altText);
        told.put(Named.PICTURE_BYTES.fact, pictureBytes);
        told.put(Named.PICTURE_EDGE.fact, pictureEdge);
        told.values().removeIf(value -> value == 0);
        return told;
    }

    private static int or(int told, int own) {
        return told == 0 ? own : told;
    }
}
