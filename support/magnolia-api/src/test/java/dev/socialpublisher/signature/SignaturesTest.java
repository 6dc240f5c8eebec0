package dev.socialpublisher.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Our signatures against two public libraries that were compiled against Magnolia 6.4.0 and 6.4.1. What their class files
 * call is exactly what Magnolia has, so every member that both name must agree.
 */
class SignaturesTest {
    @Test
    void agreeWithEveryCallOfLibrariesBuiltAgainstMagnolia() throws Exception {
        assertThat(calls()).flatMap(Signatures::contradictions).isEmpty();
    }

    /** Without this the first test would pass on an empty list. */
    @Test
    void shareMembersWithThoseLibraries() throws Exception {
        assertThat(calls().stream().filter(Signatures::name).map(Reference::ownerName))
                .contains(
                        "info.magnolia.context.MgnlContext",
                        "info.magnolia.context.SystemContext",
                        "info.magnolia.module.site.SiteManager",
                        "info.magnolia.cms.i18n.I18nContentSupport",
                        "info.magnolia.ui.field.ConfiguredComplexPropertyDefinition",
                        "info.magnolia.ui.api.action.ConfiguredActionDefinition");
    }

    @Test
    void noticesAnotherReturnType() {
        assertThat(Signatures.contradictions(call(false, true, "getUser", "()Ljava/lang/String;")))
                .singleElement()
                .asString()
                .contains("ours has [()Linfo/magnolia/cms/security/User;]");
    }

    @Test
    void noticesAnInterfaceTakenForAClass() {
        assertThat(Signatures.contradictions(call(true, true, "getUser", "()Linfo/magnolia/cms/security/User;")))
                .singleElement()
                .asString()
                .contains("ours is a class");
    }

    @Test
    void noticesAnInstanceMethodTakenForAStaticOne() {
        assertThat(Signatures.contradictions(call(false, false, "getUser", "()Linfo/magnolia/cms/security/User;")))
                .singleElement()
                .asString()
                .contains("differs in being static");
    }

    private static Reference call(boolean itf, boolean isStatic, String name, String descriptor) {
        return new Reference("info/magnolia/context/MgnlContext", itf, isStatic, name, descriptor);
    }

    /** The build copies the libraries there. */
    private static Set<Reference> calls() throws IOException {
        Set<Reference> calls = new LinkedHashSet<>();
        try (Stream<Path> jars = Files.list(Path.of("target", "references"))) {
            for (Path jar : jars.toList()) {
                calls.addAll(References.of(jar));
            }
        }
        return calls;
    }
}
