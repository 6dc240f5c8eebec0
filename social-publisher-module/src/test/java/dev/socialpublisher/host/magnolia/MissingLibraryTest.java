package dev.socialpublisher.host.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The module on a class path that lacks a library: it says so and stays off, and nothing else breaks. */
class MissingLibraryTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({
        "com.zaxxer., com.zaxxer:HikariCP:",
        "com.fasterxml.jackson., com.fasterxml.jackson.core:jackson-databind:",
        "org.jsoup., org.jsoup:jsoup:",
        "org.quartz., org.quartz-scheduler:quartz:",
        "org.flywaydb., org.flywaydb:flyway-core:",
        "org.jdbi., org.jdbi:jdbi3-core:",
        "com.twitter., com.twitter.twittertext:twitter-text:",
        "org.apache.tika., org.apache.tika:tika-core:",
        "net.coobird., net.coobird:thumbnailator:",
        "com.twelvemonkeys., com.twelvemonkeys.imageio:imageio-webp:",
        "org.commonmark., org.commonmark:commonmark:",
        "org.h2., com.h2database:h2:"
    })
    void keepsTheModuleOffAndNamesTheJar(String lacking, String jar) throws Exception {
        assertThat(probe(StartProbe.class, lacking))
                .startsWith("SP-HOST-0002: ")
                .contains(jar)
                .contains(" is missing (class " + lacking);
    }

    /** Else the test above would pass whatever the loader does. */
    @Test
    void getsAsFarAsTheDatabaseOnTheSameLoaderWithNothingMissing() throws Exception {
        assertThat(probe(StartProbe.class, "no.such.package."))
                .startsWith("SP-DELIVERY-0001: ")
                .contains("WRITE_DELAY=0");
    }

    /** Where it is there, our signatures answer in its place. */
    @Test
    void leavesLanguagesToTheMappingsWithoutMagnoliasSites() throws Exception {
        assertThat(probe(SiteProbe.class, "info.magnolia.module.site."))
                .isEqualTo("NoClassDefFoundError Optional.empty");
        assertThat(probe(SiteProbe.class, "no.such.package.")).isEqualTo("SignatureOnly Optional.empty");
    }

    /** Our classes anew in a loader of their own, so that they look for libraries there. */
    @SuppressWarnings("unchecked")
    private String probe(Class<? extends Function<Path, String>> what, String lacking) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader webapp = new Webapp(lacking)) {
            thread.setContextClassLoader(webapp);
            Object probe =
                    webapp.loadClass(what.getName()).getDeclaredConstructor().newInstance();
            return ((Function<Path, String>) probe).apply(home);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static final class Webapp extends URLClassLoader {
        private final String lacking;

        Webapp(String lacking) {
            super(classPath(), ClassLoader.getPlatformClassLoader());
            this.lacking = lacking;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(lacking)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        private static URL[] classPath() {
            return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                    .map(entry -> {
                        try {
                            return Path.of(entry).toUri().toURL();
                        } catch (MalformedURLException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toArray(URL[]::new);
        }
    }
}
