package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.GoodFiles.Good;
import dev.socialpublisher.adapter.rulefile.ModuleFiles.Version;
import dev.socialpublisher.adapter.rulefile.promotion.SuggestionFile;
import dev.socialpublisher.adapter.rulefile.promotion.TrackingFile;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.queue.tracking.LinkTracking;
import dev.socialpublisher.queue.tracking.TrackingSource;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CharterSource;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.charter.CharterFolders;
import dev.socialpublisher.tone.charter.CharterVersionStore;
import dev.socialpublisher.tone.charter.lineage.Lineage;
import dev.socialpublisher.tone.kind.RuleKinds;
import dev.socialpublisher.variant.Recipe;
import dev.socialpublisher.variant.RecipeSource;
import dev.socialpublisher.variant.suggest.NetworkRules;
import dev.socialpublisher.variant.suggest.SuggestionSource;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The data files of light modules, taken over without restart: at most every 500 ms an access looks whether a file
 * changed. What is in force is always whole; a file with problems keeps its last good state and is told by {@link
 * #problems}. Any thread; only the access that finds a change waits for the reading.
 */
public final class LightModules {
    private static final Logger LOG = LoggerFactory.getLogger(LightModules.class);
    private static final long PAUSE_MILLIS = 500;

    private final ModuleFiles files;
    private final CharterFiles charterFiles;
    private final GoodFiles<NetworkProfile> profileFiles = new GoodFiles<>("networks/[^/]+\\.yaml", ProfileFile::read);
    private final GoodFiles<Recipe> recipeFiles = new GoodFiles<>("recipes/[^/]+\\.yaml", RecipeFile::read);
    private final GoodFiles<NetworkRules> suggestionFiles =
            new GoodFiles<>("suggestions/[^/]+\\.yaml", SuggestionFile::read);
    private final GoodFiles<TrackingFile.SiteTracking> trackingFiles =
            new GoodFiles<>("tracking/[^/]+\\.yaml", TrackingFile::read);
    private final GoodFiles<ArticleMapping> mappingFiles =
            new GoodFiles<>("mappings/[^/]+\\.yaml", ArticleMappingFile::read);
    private final Clock clock;
    private final House house;
    private final RuleKinds kinds;
    private final CharterOverlay overlay;
    private final ReentrantLock reading = new ReentrantLock();
    private SortedMap<String, List<Version>> lastListing = new TreeMap<>();
    private List<RuleProblem> told = List.of();
    private volatile long nextLook;
    private volatile InForce inForce;

    /**
     * What the files leave to the house.
     *
     * @param addresses where readers find a site, without a slash at the end; asked when a mapping is read
     * @param versions of charters that were activated over the files
     */
    public record House(Function<String, Optional<String>> addresses, CharterVersionStore versions, ValeStyles styles) {
        /** No addresses, no versions, no styles. */
        public static final House SILENT = new House(site -> Optional.empty(), CharterVersionStore.NONE);

        /** Without styles. */
        public House(Function<String, Optional<String>> addresses, CharterVersionStore versions) {
            this(addresses, versions, ValeStyles.NONE);
        }
    }

    private record InForce(
            SortedMap<String, Charter> charters,
            SortedMap<String, Lineage> lineages,
            SortedMap<String, NetworkProfile> profiles,
            SortedMap<String, Recipe> recipes,
            List<NetworkRules> suggestions,
            SortedMap<String, LinkTracking> tracking,
            List<ArticleMapping> mappings,
            List<RuleProblem> problems,
            List<RuleProblem> notHonoured) {}

    /** With mappings that say the whole address of an article themselves. */
    public LightModules(List<Path> folders, RuleKinds kinds, Clock clock) {
        this(folders, kinds, clock, House.SILENT);
    }

    /**
     * @param folders light-modules folders, the most important last; {@link BuiltIn#folder} is usually the first
     * @param clock paces the looking for changes
     */
    public LightModules(List<Path> folders, RuleKinds kinds, Clock clock, House house) {
        this.house = house;
        this.kinds = kinds;
        this.overlay = new CharterOverlay(house.versions());
        this.files = new ModuleFiles(folders, house.styles().folder());
        this.charterFiles = CharterFiles.inForce(kinds, house.styles().language());
        this.clock = clock;
        this.lastListing = overlay.over(files.list());
        this.inForce = read(lastListing);
        this.nextLook = clock.millis() + PAUSE_MILLIS;
    }

    public CharterSource charters() {
        return new CharterSource() {
            @Override
            public Optional<Charter> find(String id) {
                return Optional.ofNullable(current().charters().get(id));
            }

            @Override
            public List<Charter> all() {
                return List.copyOf(current().charters().values());
            }

            @Override
            public List<RuleProblem> problems() {
                return LightModules.this.problems();
            }

            @Override
            public List<RuleProblem> notHonoured() {
                return current().notHonoured();
            }
        };
    }

    /** The charters' files, for those who change them. */
    public CharterFolders charterFolders() {
        ModuleCharters.InForce here = new ModuleCharters.InForce() {
            @Override
            public void refresh() {
                LightModules.this.refresh();
            }

            @Override
            public SortedMap<String, Lineage> lineages() {
                return current().lineages();
            }

            @Override
            public Optional<NetworkProfile> profile(NetworkId network) {
                return profiles().find(network);
            }
        };
        CharterFiles drafts = CharterFiles.drafts(kinds, house.styles().language());
        return new ModuleCharters(files, new CharterOverlay(house.versions()), drafts, here);
    }

    public ProfileSource profiles() {
        return new ProfileSource() {
            @Override
            public Optional<NetworkProfile> find(NetworkId id) {
                return Optional.ofNullable(current().profiles().get(id.value()));
            }

            @Override
            public List<NetworkProfile> all() {
                return List.copyOf(current().profiles().values());
            }
        };
    }

    public RecipeSource recipes() {
        return network -> Optional.ofNullable(current().recipes().get(network.value()));
    }

    public SuggestionSource suggestions() {
        return () -> current().suggestions();
    }

    public TrackingSource tracking() {
        return site -> current().tracking().getOrDefault(site, LinkTracking.OFF);
    }

    /** Ordered by file; several may be about one site and workspace. */
    public List<ArticleMapping> articleMappings() {
        return current().mappings();
    }

    /** Why the newest state of the files is not in force, by file and line; empty when it is. */
    public List<RuleProblem> problems() {
        return current().problems();
    }

    private void refresh() {
        reading.lock();
        try {
            takeOverChanges();
            nextLook = clock.millis() + PAUSE_MILLIS;
        } finally {
            reading.unlock();
        }
    }

    private InForce current() {
        if (mayLook(clock.millis()) && reading.tryLock()) {
            try {
                takeOverChanges();
                nextLook = clock.millis() + PAUSE_MILLIS;
            } finally {
                reading.unlock();
            }
        }
        return inForce;
    }

    /** Also when the clock was put back: the next look would else be as far away as the clock was wrong. */
    private boolean mayLook(long now) {
        return now >= nextLook || now < nextLook - PAUSE_MILLIS;
    }

    private void takeOverChanges() {
        try {
            SortedMap<String, List<Version>> listing = overlay.over(files.list());
            if (!listing.equals(lastListing)) {
                inForce = read(listing);
                lastListing = listing;
            }
        } catch (UncheckedIOException | SocialException e) {
            LOG.warn("the light modules cannot be listed; what was read before stays in force", e);
        }
    }

    private InForce read(SortedMap<String, List<Version>> listing) {
        List<RuleProblem> problems = new ArrayList<>(files.problems());
        SortedMap<String, Charter> charters = charterFiles.load(listing, problems::add);
        SortedMap<String, NetworkProfile> profiles = new TreeMap<>();
        profileFiles.load(listing, problems::add).values().stream()
                .map(Good::value)
                .forEach(profile -> profiles.put(profile.id().value(), profile));
        SortedMap<String, Recipe> recipes = new TreeMap<>();
        recipeFiles.load(listing, problems::add).values().stream()
                .map(Good::value)
                .forEach(recipe -> recipes.put(recipe.network().value(), recipe));
        List<NetworkRules> suggestions = suggestionFiles.load(listing, problems::add).values().stream()
                .map(Good::value)
                .toList();
        SortedMap<String, LinkTracking> tracking = new TreeMap<>();
        trackingFiles.load(listing, problems::add).values().stream()
                .map(Good::value)
                .forEach(site -> tracking.put(site.site(), site.tracking()));
        List<ArticleMapping> mappings = mappingFiles.load(listing, problems::add).values().stream()
                .map(Good::value)
                .map(mapping -> house.addresses()
                        .apply(mapping.items().site())
                        .map(mapping::withBase)
                        .orElse(mapping))
                .toList();
        problems.sort(RuleProblem.ORDER);
        problems.forEach(problem -> LOG.warn("not taken over: {}", problem));
        List<RuleProblem> notHonoured = charterFiles.notHonoured();
        tell(notHonoured);
        return new InForce(
                charters,
                charterFiles.lineages(),
                profiles,
                recipes,
                suggestions,
                tracking,
                mappings,
                List.copyOf(problems),
                notHonoured);
    }

    /** Once for each state of the foreign packages, not for each change of anything. */
    private void tell(List<RuleProblem> notHonoured) {
        if (!notHonoured.equals(told)) {
            notHonoured.forEach(note -> LOG.warn("not honoured: {}", note));
            told = notHonoured;
        }
    }
}
