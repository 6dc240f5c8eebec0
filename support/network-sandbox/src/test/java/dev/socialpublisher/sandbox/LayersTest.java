package dev.socialpublisher.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.Slice;
import java.util.List;

@AnalyzeClasses(packages = "dev.socialpublisher.sandbox", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("dev.socialpublisher.sandbox.(*)..").should().beFreeOfCycles();

    private static final String[] STAND_INS = {
        "..sandbox.x..",
        "..sandbox.bluesky..",
        "..sandbox.facebook..",
        "..sandbox.linkedin..",
        "..sandbox.instagram..",
        "..sandbox.mastodon..",
        "..sandbox.pinterest..",
        "..sandbox.youtube..",
        "..sandbox.threads..",
        "..sandbox.telegram..",
        "..sandbox.messenger.."
    };

    @ArchTest
    static final ArchRule STAND_INS_DO_NOT_KNOW_EACH_OTHER = slices().matching("dev.socialpublisher.sandbox.(*)..")
            .that(new DescribedPredicate<>("are stand-ins") {
                @Override
                public boolean test(Slice slice) {
                    return List.of(STAND_INS).contains("..sandbox." + slice.getNamePart(1) + "..");
                }
            })
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule STAND_INS_KNOW_NO_SWITCHES_AND_NO_PAGES = noClasses()
            .that()
            .resideInAnyPackage(STAND_INS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..sandbox.control..", "..sandbox.timeline..");

    @ArchTest
    static final ArchRule NOTHING_GENERIC_NAMES_A_NETWORK = noClasses()
            .that()
            .resideInAnyPackage(
                    "..sandbox.http..",
                    "..sandbox.json..",
                    "..sandbox.journal..",
                    "..sandbox.limit..",
                    "..sandbox.media..",
                    "..sandbox.network..",
                    "..sandbox.control..",
                    "..sandbox.timeline..",
                    "..sandbox.consent..",
                    "..sandbox.meta..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STAND_INS);

    @ArchTest
    static final ArchRule THE_SANDBOX_KNOWS_NOTHING_OF_THE_PRODUCT = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.socialpublisher.adapter..",
                    "dev.socialpublisher.connector..",
                    "dev.socialpublisher.network..");

    @ArchTest
    static final ArchRule TWITTER_TEXT_STAYS_WITH_X = noClasses()
            .that()
            .resideOutsideOfPackage("..sandbox.x..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.twitter..");
}
