package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.RuleProblem;
import java.util.ArrayList;
import java.util.List;

/** Any bytes as a rule file: a rule that can be checked, or problems that name the file. */
class RuleFileFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void isTakenOrRefusedWithAReason(byte[] rule) {
        List<RuleProblem> problems = new ArrayList<>();

        Charter charter = FuzzedCharter.load(FuzzedCharter.HEAD, rule, problems);

        assertThat(charter.rules().size() + problems.size()).isPositive();
        FuzzedCharter.assertTold(problems);
        FuzzedCharter.assertSound(charter, FuzzedCharter.TEXT);
    }
}
