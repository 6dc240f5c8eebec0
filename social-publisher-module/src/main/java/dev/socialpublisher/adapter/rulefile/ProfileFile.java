package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.yaml.NamedFile;
import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Crop;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.Ratios;
import dev.socialpublisher.network.CardRules;
import dev.socialpublisher.network.CountingRule;
import dev.socialpublisher.network.HandPosting;
import dev.socialpublisher.network.Lifecycle;
import dev.socialpublisher.network.LinkPlacement;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.network.TextRules;
import dev.socialpublisher.network.fact.Money;
import dev.socialpublisher.network.fact.PollLimit;
import dev.socialpublisher.network.fact.Prices;
import dev.socialpublisher.tone.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads {@code networks/*.yaml}; every limit in it is a {@code {value, source, confidence}}. */
final class ProfileFile {
    private static final TextRules NO_TEXT = new TextRules(CountingRule.CODE_POINTS, 0, 0, 0, 0, 0, 0);
    private static final CardRules NO_CARD = new CardRules(LinkPlacement.NONE, false, 1, 1, 0, 0);

    private static final String NARROWEST = "narrowest";
    private static final String WIDEST = "widest";

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
                HandPosting.UNKNOWN,
                facts.all());
    }

    private Function<NetworkId, NetworkProfile> living(String name, Lifecycle lifecycle) {
        TextRules text = text(keys.map("text"));
        CardRules card = card(keys.map("card"));
        Optional<Fields> images = keys.optionalMap("images");
        int maxImages =
                images.map(map -> facts.number(map, "images", "count", 1, 100)).orElse(0);
        Optional<Fields> cards = keys.optionalMap("cardImage");
        boolean fetched = fetched(images, "images") || fetched(cards, "cardImage");
        images.ifPresent(map -> facts.optionalFlag(map, "images", "required"));
        Optional<MediaLimit> image = images.flatMap(map -> media(map, "images"));
        Optional<MediaLimit> cardImage = cards.flatMap(map -> media(map, "cardImage"));
        ReconciliationClass reconciliation = facts.choice(keys, "reconciliation", ReconciliationClass.class);
        List<String> hosts = List.copyOf(keys.texts("hosts").values());
        keys.optionalMap("recipients").ifPresent(this::recipients);
        keys.optionalMap("reactions").ifPresent(map -> facts.optionalFlag(map, "reactions", "told"));
        keys.optionalMap("edits").ifPresent(map -> facts.optionalFlag(map, "edits", "words"));
        keys.optionalMap(NetworkProfile.VIDEO).ifPresent(this::video);
        keys.optionalMap(PollLimit.POLL).ifPresent(this::poll);
        keys.optionalMap("thread").ifPresent(map -> facts.number(map, "thread", "parts", 2, 100));
        facts.optionalText(keys, NetworkProfile.API_VERSION);
        facts.optionalSentence(keys, NetworkProfile.LIFECYCLE_WHY);
        if (keys.has(NetworkProfile.API_VERSION_ENDS)) {
            facts.day(keys, NetworkProfile.API_VERSION_ENDS);
        }
        keys.optionalMap(Prices.GROUP).ifPresent(this::prices);
        keys.maps("quotas").forEach(facts::quota);
        HandPosting byHand = keys.optionalMap("byHand").map(this::handPosting).orElse(HandPosting.UNKNOWN);
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
                byHand,
                facts.all());
    }

    /** Put among the facts: {@link Prices} reads them there. */
    private void prices(Fields prices) {
        List<Money> all = Stream.of(Prices.POST, Prices.LINKED, Prices.PICTURE, Prices.ALT_TEXT)
                .flatMap(key -> facts.optionalMoney(prices, Prices.GROUP, key).stream())
                .toList();
        if (!prices.has(Prices.POST)) {
            prices.problem(
                    Prices.POST,
                    new Wording(
                            "'post' is missing: the price of a post with nothing else",
                            "«\u00a0post\u00a0» manque\u00a0: le prix d’un post sans rien d’autre"));
        }
        if (all.stream().map(Money::currency).distinct().count() > 1) {
            prices.problem(
                    Prices.POST,
                    Wording.of(
                            "the prices %s are in several currencies; a network bills in one",
                            "les prix %s sont en plusieurs monnaies\u202f; un réseau facture dans une seule", all));
        }
    }

    /** The page takes {@code {text}} and {@code {link}}, or no words at all. */
    private HandPosting handPosting(Fields byHand) {
        Optional<String> compose = facts.optionalAddress(byHand, "byHand", "compose");
        return new HandPosting(compose, List.copyOf(byHand.texts("hosts").values()));
    }

    private TextRules text(Fields text) {
        facts.optionalFlag(text, "text", "warning");
        return new TextRules(
                text.requiredChoice("counting", CountingRule.class),
                facts.number(text, "text", "limit", 1, 1_000_000),
                facts.optionalNumber(text, "text", "limitWithPicture", 1, 1_000_000),
                facts.optionalNumber(text, "text", "limitBytes", 1, 1_000_000),
                facts.optionalNumber(text, "text", "linkWeight", 1, 1_000),
                facts.optionalNumber(text, "text", "hashtags", 1, 1_000),
                facts.optionalNumber(text, "text", "altText", 1, 1_000_000),
                facts.optionalNumber(text, "text", "fold", 1, 1_000_000));
    }

    private boolean fetched(Optional<Fields> media, String name) {
        return media.map(map -> facts.optionalFlag(map, name, "fetched")).orElse(false);
    }

    /** Whom a network without public place lets us write to. */
    private void recipients(Fields recipients) {
        facts.optionalFlag(recipients, "recipients", "oneByOne");
        facts.number(recipients, "recipients", "most", 1, 1_000);
    }

    /** The profile reads them among the facts. */
    private void video(Fields video) {
        facts.text(video, NetworkProfile.VIDEO, "formats");
        facts.number(video, NetworkProfile.VIDEO, "maxMegabytes", 1, 1_000_000);
        facts.number(video, NetworkProfile.VIDEO, "maxSeconds", 1, 1_000_000);
        facts.optionalNumber(video, NetworkProfile.VIDEO, "minMilliseconds", 1, 60_000);
        facts.optionalNumber(video, NetworkProfile.VIDEO, "minWidth", 1, 100_000);
        facts.optionalNumber(video, NetworkProfile.VIDEO, "minHeight", 1, 100_000);
        facts.optionalNumber(video, NetworkProfile.VIDEO, "maxEdge", 1, 100_000);
        ratios(video, NetworkProfile.VIDEO);
        facts.optionalNumber(video, NetworkProfile.VIDEO, "altText", 1, 1_000_000);
        facts.optionalFlag(video, NetworkProfile.VIDEO, "fetched");
        facts.optionalFlag(video, NetworkProfile.VIDEO, "required");
    }

    private void poll(Fields poll) {
        facts.number(poll, PollLimit.POLL, "options", PollLimit.LEAST_OPTIONS, 100);
        facts.number(poll, PollLimit.POLL, "optionLength", 1, 1_000);
        facts.optionalNumber(poll, PollLimit.POLL, "question", 1, 10_000);
        facts.hours(poll, PollLimit.POLL, "hours");
    }

    private CardRules card(Fields card) {
        if (card.has("titleWithout")) {
            facts.text(card, "card", "titleWithout");
        }
        facts.optionalFlag(card, "card", "holdsText");
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
        int maxMovingBytes = facts.optionalNumber(media, name, "maxMovingBytes", 1, 1_000_000_000);
        Optional<Ratios> ratios = ratios(media, name);
        return formats.isEmpty()
                ? Optional.empty()
                : Optional.of(new MediaLimit(formats, maxBytes, maxEdge, ratios, maxMovingBytes));
    }

    /** Both or none: a network that bounds one side bounds the other. */
    private Optional<Ratios> ratios(Fields media, String name) {
        if (!media.has(NARROWEST) && !media.has(WIDEST)) {
            return Optional.empty();
        }
        Optional<Crop> narrowest = facts.ratio(media, name, NARROWEST);
        Optional<Crop> widest = facts.ratio(media, name, WIDEST);
        if (narrowest.isEmpty() || widest.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Ratios(narrowest.get(), widest.get()));
        } catch (IllegalArgumentException swapped) {
            media.problem(
                    WIDEST,
                    Wording.of(
                            "'%s' is %s, narrower than '%s', %s",
                            "«\u00a0%s\u00a0» vaut %s, plus étroit que «\u00a0%s\u00a0», %s",
                            WIDEST,
                            widest.get(),
                            NARROWEST,
                            narrowest.get()));
            return Optional.empty();
        }
    }
}
