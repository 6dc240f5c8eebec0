package dev.socialpublisher.benchmarks;

import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.ToneChecker;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A check, from the variant to its findings: 300 rules of up to 200 words, and the shipped French charter. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ToneCheckBenchmark {
    @Param({"post", "article"})
    public String text = "";

    private String words = "";
    private Charter large = SampleCharter.load(SampleCharter.write(0));
    private Charter shipped = large;

    @Setup
    public void prepare() {
        words = text.equals("post") ? SampleTexts.post() : SampleTexts.article();
        large = SampleCharter.load(SampleCharter.write(300));
        shipped = SampleTexts.SHIPPED.charters().find("magazine-fr").orElseThrow();
    }

    @Benchmark
    public List<Finding> threeHundredRules() {
        return check(large);
    }

    @Benchmark
    public List<Finding> shippedCharter() {
        return check(shipped);
    }

    private List<Finding> check(Charter charter) {
        CheckContext context = SampleTexts.context(words);
        return ToneChecker.check(context, charter);
    }
}
