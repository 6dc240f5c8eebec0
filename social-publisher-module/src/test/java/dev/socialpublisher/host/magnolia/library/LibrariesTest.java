package dev.socialpublisher.host.magnolia.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.error.Wording;
import org.junit.jupiter.api.Test;

class LibrariesTest {
    private static final String H2 = "jdbc:h2:file:/srv/social;WRITE_DELAY=0";

    /** So every class that the list names is one of the library's, at the version that we build with. */
    @Test
    void missNothingOnOurOwnClassPath() {
        assertThat(Libraries.missing(LibrariesTest.class.getClassLoader(), H2)).isEmpty();
        assertThat(Libraries.missing(LibrariesTest.class.getClassLoader(), "jdbc:postgresql://db/social"))
                .isEmpty();
    }

    @Test
    void sayWhichJarInWhichVersionGoesWhere() {
        assertThat(Libraries.missing(new Without("com.zaxxer."), H2))
                .singleElement()
                .extracting(Wording::english)
                .asString()
                .matches(
                        "com\\.zaxxer:HikariCP:\\d+(\\.\\d+)+ is missing \\(class com\\.zaxxer\\.hikari\\.HikariDataSource\\):"
                                + " add it as a dependency of the webapp, or put HikariCP-\\d+(\\.\\d+)+\\.jar into WEB-INF/lib");
    }

    @Test
    void sayThatMagnoliaBringsWhatSomebodyTookAway() {
        assertThat(Libraries.missing(new Without("org.quartz."), H2))
                .singleElement()
                .extracting(Wording::english)
                .asString()
                .startsWith("org.quartz-scheduler:quartz:")
                .contains("Magnolia brings it, so see that nothing excludes it, or put quartz-");
    }

    @Test
    void areAdvisedOnInFrenchToo() {
        assertThat(Libraries.missing(new Without("com.zaxxer."), H2))
                .singleElement()
                .extracting(Wording::french)
                .asString()
                .startsWith("la bibliothèque com.zaxxer:HikariCP:")
                .contains("manque (classe com.zaxxer.hikari.HikariDataSource)\u00a0: ajoutez-la aux dépendances");
    }

    @Test
    void askForTheDriverOfTheDatabaseAtHandOnly() {
        ClassLoader without = new Without("org.postgresql.", "org.h2.");
        assertThat(Libraries.missing(without, H2))
                .singleElement()
                .extracting(Wording::english)
                .asString()
                .startsWith("com.h2database:h2:");
        assertThat(Libraries.missing(without, "jdbc:postgresql://db/social"))
                .singleElement()
                .extracting(Wording::english)
                .asString()
                .startsWith("org.postgresql:postgresql:");
        assertThat(Libraries.missing(without, "")).isEmpty();
    }

    @Test
    void nameEveryOneThatIsMissing() {
        ClassLoader without = new Without("com.fasterxml.", "org.jsoup.", "com.twitter.", "org.apache.tika.");
        assertThat(Libraries.missing(without, H2)).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void areListedWithVersions() {
        assertThat(Libraries.list())
                .hasSizeGreaterThan(15)
                .allSatisfy(library -> assertThat(library.coordinates()).doesNotContain("$"));
    }

    @Test
    void refuseALineThatIsNone() {
        assertThatThrownBy(() -> Library.parse("a.B", "group:artifact"))
                .hasMessage("the library of a.B is 'group:artifact' with marks []; it takes group:artifact:version");
        assertThatThrownBy(() -> Library.parse("a.B", "group:artifact:1 oracle"))
                .hasMessageContaining("with marks [oracle]");
    }

    /** A class path that lacks some packages. */
    private static final class Without extends ClassLoader {
        private final String[] packages;

        Without(String... packages) {
            super(LibrariesTest.class.getClassLoader());
            this.packages = packages;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            for (String lacking : packages) {
                if (name.startsWith(lacking)) {
                    throw new ClassNotFoundException(name);
                }
            }
            return super.loadClass(name, resolve);
        }
    }
}
