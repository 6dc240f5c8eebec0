package dev.socialpublisher.adapter.rulefile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.socialpublisher.tone.Charter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text against the shipped charters: places inside the text, the same answer twice, no more findings than told. */
class ToneCheckerFuzzTest {
    private static final List<Charter> SHIPPED =
            FuzzedCharter.SHIPPED.charters().all();

    @FuzzTest(maxDuration = "60s")
    void findsPlacesInsideTheText(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        Charter charter = SHIPPED.get((bytes[0] & 0xFF) % SHIPPED.size());
        FuzzedCharter.assertSound(charter, text(bytes));
    }

    /** What is not UTF-8 stands for half a surrogate pair, which a browser may well send. */
    private static String text(byte[] bytes) {
        return new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
    }
}
