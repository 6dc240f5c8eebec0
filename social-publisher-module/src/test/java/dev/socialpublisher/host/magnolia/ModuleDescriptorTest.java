package dev.socialpublisher.host.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.host.magnolia.install.SocialPublisherVersionHandler;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ModuleDescriptorTest {
    @Test
    void keepsTheOrderThatMagnoliaAsksFor() throws Exception {
        assertThat(descriptor().text("name")).isEqualTo("social-publisher-module");
    }

    @Test
    void noticesElementsOutOfOrder() {
        String wrong = "<!DOCTYPE module SYSTEM \"module.dtd\"><module><version>1.0</version><name>x</name></module>";
        assertThatThrownBy(() -> ModuleDescriptor.read(new InputSource(new StringReader(wrong))))
                .hasMessageContaining("The content of element type \"module\" must match");
    }

    /** An unfiltered placeholder counts as a development version, which matches every range. */
    @Test
    void namesAVersionThatTheBuildFilledIn() throws Exception {
        assertThat(descriptor().text("version")).matches("\\d+\\.\\d+\\.\\d+(-[A-Za-z0-9-_]+)?");
    }

    /** A plain version would mean exactly that one. */
    @Test
    void dependsOnRanges() throws Exception {
        assertThat(descriptor().texts("dependency"))
                .allSatisfy(dependency -> assertThat(dependency).doesNotContainPattern("\\d\\.\\d+$"))
                .anySatisfy(dependency -> assertThat(dependency).isEqualTo("core6.4/*"))
                .anySatisfy(dependency -> assertThat(dependency).isEqualTo("scheduler"));
    }

    @Test
    void namesClassesThatAreThere() throws Exception {
        assertThat(descriptor().texts("class"))
                .containsExactly(SocialPublisherModule.class.getName(), SocialServlet.class.getName());
        assertThat(descriptor().text("versionHandler")).isEqualTo(SocialPublisherVersionHandler.class.getName());
    }

    @Test
    void takesEverythingBelowItsOwnPath() throws Exception {
        assertThat(descriptor().texts("mapping")).containsExactly("/.social/*");
    }

    private static ModuleDescriptor descriptor() throws Exception {
        return ModuleDescriptor.onClassPath("social-publisher-module");
    }
}
