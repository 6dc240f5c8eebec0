package dev.socialpublisher.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The signatures are what our modules call, no more and no less. */
class SignaturesUsedTest {
    @Test
    void signaturesNameExactlyTheTypesThatOurClassesCall() {
        TreeSet<String> called = new TreeSet<>();
        Jars ours = Jars.webInfLib().ours();
        for (String entry : ours.entries()) {
            if (entry.endsWith(".class")) {
                called.addAll(MagnoliaTypes.in(ours.bytes(entry)));
            }
        }

        assertThat(MagnoliaTypes.reachable(Jars.signatures(), called)).isEqualTo(MagnoliaTypes.of(Jars.signatures()));
        assertThat(MagnoliaTypes.of(Jars.signatures())).containsAll(called);
    }
}
