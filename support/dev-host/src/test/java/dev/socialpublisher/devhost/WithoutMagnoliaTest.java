package dev.socialpublisher.devhost;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Nothing of the CMS is on this class path, so whichever test walks into {@code host.magnolia} here fails. */
class WithoutMagnoliaTest {
    @Test
    void hasNeitherTheCmsNorItsSignaturesOnItsClassPath() {
        for (String type : new String[] {"info.magnolia.module.ModuleLifecycle", "info.magnolia.context.MgnlContext"}) {
            assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
        }
        assertThatThrownBy(() -> Class.forName("dev.socialpublisher.host.magnolia.SocialPublisherModule"))
                .isInstanceOf(NoClassDefFoundError.class)
                .hasMessageContaining("info/magnolia/");
    }
}
