package dev.socialpublisher.adapter.rulefile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.RuleProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any bytes as a charter's own file: a charter, or problems that name the file. */
class CharterFileFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void isTakenOrRefusedWithAReason(byte[] head) {
        List<RuleProblem> problems = new ArrayList<>();

        Optional<Charter> charter = Optional.ofNullable(
                FuzzedCharter.loadAll(head, FuzzedCharter.RULE, problems).get("p"));

        FuzzedCharter.assertTold(problems);
        charter.ifPresent(any -> FuzzedCharter.assertSound(any, FuzzedCharter.TEXT));
    }
}
