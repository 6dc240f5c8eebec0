package dev.socialpublisher.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
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

/** The same texts through LanguageTool's French rules, for comparison. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LanguageToolBenchmark {
    @Param({"post", "article"})
    public String text = "";

    private String words = "";
    private JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("fr"));

    @Setup
    public void prepare() {
        words = text.equals("post") ? SampleTexts.post() : SampleTexts.article();
    }

    @Benchmark
    public List<RuleMatch> french() throws IOException {
        return tool.check(words);
    }
}
