package dev.socialpublisher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The walls of architecture.md 3: layers, no cycles, confinement of technologies. */
@AnalyzeClasses(packages = "dev.socialpublisher", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    private static final String ROOT = "dev.socialpublisher";

    private static final String MAGNOLIA = "dev.socialpublisher.host.magnolia..";

    private static final Map<String, Integer> LAYERS = Map.ofEntries(
            Map.entry("error", 0),
            Map.entry("text", 0),
            Map.entry("actor", 0),
            Map.entry("media", 1),
            Map.entry("article", 2),
            Map.entry("network", 2),
            Map.entry("channel", 3),
            Map.entry("variant", 4),
            Map.entry("tone", 5),
            Map.entry("connector", 5),
            Map.entry("approval", 6),
            Map.entry("queue", 7),
            Map.entry("delivery", 8),
            Map.entry("connection", 8),
            Map.entry("adapter", 9),
            Map.entry("", 10),
            Map.entry("host", 11));

    private static final Map<String, Set<String>> ALSO_FORBIDDEN = Map.of(
            "article", Set.of("network"),
            "network", Set.of("article"),
            "tone", Set.of("connector"),
            "connector", Set.of("tone"),
            "approval", Set.of("connector"),
            "queue", Set.of("connector"));

    private static final Set<String> CONTENT_WRITES = Set.of(
            "addMixin",
            "addNode",
            "checkin",
            "checkout",
            "checkpoint",
            "clone",
            "copy",
            "importXML",
            "move",
            "orderBefore",
            "remove",
            "removeItem",
            "removeMixin",
            "rename",
            "save",
            "setPrimaryType",
            "setProperty",
            "setValue",
            "update");

    @ArchTest
    static final ArchRule LOOKS_ONLY_DOWN = classes().should(new ArchCondition<>("depend only on lower layers") {
        @Override
        public void check(JavaClass origin, ConditionEvents events) {
            origin.getDirectDependenciesFromSelf().forEach(dependency -> {
                Optional<String> from = feature(origin);
                Optional<String> to = feature(dependency.getTargetClass());
                if (from.isPresent() && to.isPresent() && !allowed(from.get(), to.get())) {
                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            });
        }
    });

    @ArchTest
    static final ArchRule HAS_NO_CYCLES =
            slices().matching("dev.socialpublisher.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ADAPTERS_KEEP_APART = classes()
            .that()
            .resideInAPackage("..adapter..")
            .should(new ArchCondition<>("not use another adapter") {
                @Override
                public void check(JavaClass origin, ConditionEvents events) {
                    origin.getDirectDependenciesFromSelf().forEach(dependency -> {
                        String from = adapter(origin);
                        String to = adapter(dependency.getTargetClass());
                        boolean shared = from.startsWith("connector.")
                                && Set.of("connector.http", "connector.meta").contains(to);
                        if (!to.isEmpty() && !from.equals(to) && !shared) {
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                        }
                    });
                }
            })
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CORE_IS_FREE_OF_THIRD_PARTIES = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.socialpublisher.error..",
                    "dev.socialpublisher.text..",
                    "dev.socialpublisher.actor..",
                    "dev.socialpublisher.media..",
                    "dev.socialpublisher.article..",
                    "dev.socialpublisher.channel..",
                    "dev.socialpublisher.variant..",
                    "dev.socialpublisher.tone..",
                    "dev.socialpublisher.connector..",
                    "dev.socialpublisher.approval..",
                    "dev.socialpublisher.queue..",
                    "dev.socialpublisher.delivery..",
                    "dev.socialpublisher.connection..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("come from elsewhere than JDK, SLF4J, jspecify and us") {
                @Override
                public boolean test(JavaClass target) {
                    String name = target.getPackageName();
                    return !(name.isEmpty()
                            || name.startsWith("java.")
                            || name.startsWith(ROOT)
                            || name.equals("org.slf4j")
                            || name.startsWith("org.jspecify"));
                }
            });

    @ArchTest
    static final ArchRule JCR_STAYS_IN_ITS_ADAPTER = confined("javax.jcr..", "..adapter.jcr..", MAGNOLIA);

    @ArchTest
    static final ArchRule SQL_STAYS_IN_THE_STORE = confined("java.sql..", "..adapter.store..", "..adapter.quartz..");

    @ArchTest
    static final ArchRule QUARTZ_STAYS_IN_ITS_ADAPTER = confined("org.quartz..", "..adapter.quartz..");

    @ArchTest
    static final ArchRule SERVLETS_STAY_IN_WEB = confined("jakarta.servlet..", "..adapter.web..", MAGNOLIA);

    @ArchTest
    static final ArchRule JACKSON_STAYS_IN_ADAPTERS = confined("com.fasterxml.jackson..", "..adapter..");

    @ArchTest
    static final ArchRule THE_CMS_STAYS_IN_ITS_HOST = confined("info.magnolia..", MAGNOLIA);

    @ArchTest
    static final ArchRule ONE_CLASS_CALLS_THE_CMS_STATICALLY = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.socialpublisher.host.magnolia.cms.LiveMagnolia")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("info\\.magnolia\\.(context\\.MgnlContext|objectfactory\\.Components).*");

    /** What the product wrote into content would come back as an event of the observation, and mark items as modified. */
    @ArchTest
    static final ArchRule CONTENT_IS_ONLY_READ = noClasses()
            .that()
            .resideOutsideOfPackage("dev.socialpublisher.host.magnolia.install..")
            .should()
            .callMethodWhere(new DescribedPredicate<>("write through javax.jcr") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getTargetOwner().getPackageName().startsWith("javax.jcr")
                            && CONTENT_WRITES.contains(call.getName());
                }
            });

    @ArchTest
    static final ArchRule TWITTER_TEXT_STAYS_IN_NETWORK = confined("com.twitter..", "dev.socialpublisher.network..");

    private static ArchRule confined(String technology, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(technology)
                .allowEmptyShould(true);
    }

    private static boolean allowed(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        return LAYERS.get(to) < LAYERS.get(from)
                && !ALSO_FORBIDDEN.getOrDefault(from, Set.of()).contains(to);
    }

    private static Optional<String> feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT) || name.equals(ROOT + ".signature")) {
            return Optional.empty(); // the latter stands behind Magnolia's signatures, which are never shipped
        }
        String rest = name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
        String feature = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
        if (!LAYERS.containsKey(feature)) {
            throw new AssertionError("package " + name + " stands in no layer of the plan");
        }
        return Optional.of(feature);
    }

    /** {@code web.json} belongs to {@code web}; each connector and the store are adapters of their own. */
    private static String adapter(JavaClass type) {
        String prefix = ROOT + ".adapter.";
        if (!type.getPackageName().startsWith(prefix)) {
            return "";
        }
        String[] parts = type.getPackageName().substring(prefix.length()).split("\\.");
        return parts[0].equals("connector") && parts.length > 1 ? parts[0] + "." + parts[1] : parts[0];
    }
}
