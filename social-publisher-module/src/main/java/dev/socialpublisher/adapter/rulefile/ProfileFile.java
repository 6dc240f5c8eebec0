package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.yaml.NamedFile;
import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.network.CardRules;
import dev.socialpublisher.network.CountingRule;
import dev.socialpublisher.network.Lifecycle;
import dev.socialpublisher.network.LinkPlacement;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.network.TextRules;
import dev.socialpublisher.tone.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code networks/*.yaml}; every limit in it is a {@code {value, source, confidence}}. */
final class ProfileFile {
    private static final TextRules NO_TEXT = new TextRules(CountingRule.CODE_POINTS, 0, 0, 0, 0, 0, 0);
    private static final CardRules NO_CARD = new CardRules(LinkPlacement.NONE, false, 1, 1, 0, 0);

    private final YamlFile file;
    private final Fields keys;
    private final SourcedFacts facts;

    private ProfileFile(YamlFile file) {
        this.file = file;
        this.keys = file.fields();
        this.facts = new SourcedFacts(keys);
    }

    static NetworkProfile read(YamlFile file) {
        return new ProfileFile(file).read();
    }

    private NetworkProfile read() {
        Optional<NetworkId> id = NamedFile.network(file, keys, "id");
        String name = keys.text("name");
        Lifecycle lifecycle = keys.requiredChoice("lifecycle", Lifecycle.class);
        Function<NetworkId, NetworkProfile> rest =
                lifecycle == Lifecycle.RETIRED ? retired(name) : living(name, lifecycle);
        facts.readOthers();
        keys.done();
        return rest.apply(id.orElseThrow());
    }

    /** A closed network needs no limits, only its end and what to use instead. */
    private Function<NetworkId, NetworkProfile> retired(String name) {
        Optional<LocalDate> closedOn = facts.day(keys, "closedOn");
        Optional<NetworkId> substitute =
                keys.optionalText("substitute").flatMap(value -> keys.network("substitute", value));
        return id -> new NetworkProfile(
                id,
                name,
                Lifecycle.RETIRED,
                NO_TEXT,
                NO_CARD,
                Optional.empty(),
                0,
                false,
                Optional.empty(),
                ReconciliationClass.NONE,
                List.of(),
                closedOn,
                substitute,
                facts.all());
    }

    private Function<NetworkId, NetworkProfile> living(String name, Lifecycle lifecycle) {
        TextRules text = text(keys.map("text"));
        CardRules card = card(keys.map("card"));
        Optional<Fields> images = keys.optionalMap("images");
        int maxImages =
                images.map(map -> facts.number(map, "images", "count", 1, 100)).orElse(0);
        boolean fetched =
                images.map(map -> facts.optionalFlag(map, "images", "fetched")).orElse(false);
        Optional<MediaLimit> image = images.flatMap(map -> media(map, "images"));
        Optional<MediaLimit> cardImage = keys.optionalMap("cardImage").flatMap(map -> media(map, "cardImage"));
        ReconciliationClass reconciliation = facts.choice(keys, "reconciliation", ReconciliationClass.class);
        List<String> hosts = List.copyOf(keys.texts("hosts").values());
        return id -> new NetworkProfile(
                id,
                name,
                lifecycle,
                text,
                card,
                image,
                maxImages,
                fetched,
                cardImage,
                reconciliation,
                hosts,
                Optional.empty(),
                Optional.empty(),
                facts.all());
    }

    private TextRules text(Fields text) {
        return new TextRules(
                text.requiredChoice("counting", CountingRule.class),
                facts.number(text, "text", "limit", 1, 1_000_000),
                facts.optionalNumber(text, "text", "limitBytes", 1, 1_000_000),
                facts.optionalNumber(text, "text", "linkWeight", 1, 1_000),
                facts.optionalNumber(text, "text", "hashtags", 1, 1_000),
                facts.optionalNumber(text, "text", "altText", 1, 1_000_000),
                facts.optionalNumber(text, "text", "fold", 1, 1_000_000));
    }

    private CardRules card(Fields card) {
        return new CardRules(
                card.requiredChoice("link", LinkPlacement.class),
                card.flag("builtByUs", false),
                facts.number(card, "card", "ratioWidth", 1, 10_000),
                facts.number(card, "card", "ratioHeight", 1, 10_000),
                facts.optionalNumber(card, "card", "title", 1, 10_000),
                facts.optionalNumber(card, "card", "description", 1, 100_000));
    }

    /** Empty only where the file has problems, which {@code done} tells. */
    private Optional<MediaLimit> media(Fields media, String name) {
        List<String> formats = List.copyOf(media.texts("formats").values());
        if (formats.isEmpty()) {
            media.problem(
                    "formats",
                    new Wording("'formats' names no media type", "«\u00a0formats\u00a0» ne nomme aucun type de média"));
        }
        int maxBytes = facts.number(media, name, "maxBytes", 1, 1_000_000_000);
        int maxEdge = facts.number(media, name, "maxEdge", 1, 100_000);
        return formats.isEmpty() ? Optional.empty() : Optional.of(new MediaLimit(formats, maxBytes, maxEdge));
    }
}
